package studio.fenjing.film;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of shots in one place and time. */
public record Scene(String number, @Nullable SceneHeading heading, List<String> characters, List<Shot> shots) {
    public Scene {
        characters = List.copyOf(characters);
        shots = List.copyOf(shots);
    }

    public Scene withShots(List<Shot> changed) {
        return new Scene(number, heading, characters, changed);
    }

    /** Running time in seconds. */
    public double seconds() {
        return shots.stream().mapToDouble(Shot::seconds).sum();
    }
}
