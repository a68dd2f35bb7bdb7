package studio.fenjing.generation.critic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.generation.plan.SceneSample;

/**
 * What is usual with directors.
 *
 * @param sizeBits entropy of the sizes of a scene
 * @param length mean of the logarithm of a shot's seconds
 * @param spread its standard deviation
 */
public record Usual(double sizeBits, double length, double spread) {
    private static final Usual NOTHING = new Usual(0, 0, 0);
    private static final String ANY = "ANY";

    /** By pace, and for any. */
    static Map<String, Usual> byPace(List<SceneSample> scenes) {
        Map<String, Usual> usual = new HashMap<>();
        usual.put(ANY, of(scenes));
        for (Pace pace : Pace.values()) {
            List<SceneSample> such = scenes.stream()
                    .filter(scene -> scene.brief().pace() == pace)
                    .toList();
            if (!such.isEmpty()) usual.put(pace.name(), of(such));
        }
        return usual;
    }

    static Usual at(Map<String, Usual> usual, @Nullable Pace pace) {
        Usual any = usual.getOrDefault(ANY, NOTHING);
        return pace == null ? any : usual.getOrDefault(pace.name(), any);
    }

    private static Usual of(List<SceneSample> scenes) {
        List<Rhythm> rhythms =
                scenes.stream().map(scene -> Rhythm.of(scene.scene().shots())).toList();
        return new Usual(
                rhythms.stream().mapToDouble(Rhythm::sizeBits).average().orElse(0),
                rhythms.stream().mapToDouble(Rhythm::length).average().orElse(0),
                rhythms.stream().mapToDouble(Rhythm::spread).average().orElse(0));
    }
}
