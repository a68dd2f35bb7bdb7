package studio.fenjing.generation.beat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.SceneHeading;

/**
 * A scene of the source as beats in order.
 *
 * @param people everybody who speaks or is seen, in order of appearance; never a bare voice
 */
public record SceneBeats(String number, @Nullable SceneHeading heading, List<String> people, List<Beat> beats) {
    public SceneBeats {
        people = List.copyOf(people);
        beats = List.copyOf(beats);
    }
}
