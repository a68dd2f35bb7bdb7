package studio.fenjing.generation.critic;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * What directors' scenes measure: computed by {@code fenjing calibrate} and by every training from the tune part of the
 * corpus, and kept in the folder of the network.
 *
 * @param marks by aspect what each scene measures, all in the same order of scenes
 * @param usual by pace
 * @param leastLikeness of a picture to its passage; nineteen in twenty of directors' pictures are more like it
 */
public record Standard(Map<Aspect, List<Double>> marks, Map<String, Usual> usual, double leastLikeness) {
    public Standard {
        Map<Aspect, List<Double>> inOrder = new EnumMap<>(Aspect.class);
        marks.forEach((aspect, measures) -> inOrder.put(aspect, List.copyOf(measures)));
        if (inOrder.values().stream().mapToInt(List::size).distinct().count() != 1)
            throw new IllegalArgumentException("each aspect needs a mark for each scene");
        marks = Collections.unmodifiableMap(inOrder);
        usual = Collections.unmodifiableMap(new TreeMap<>(usual));
    }

    int scenes() {
        return marks.values().stream().mapToInt(List::size).findFirst().orElse(0);
    }

    Scale scale(Aspect aspect) {
        return new Scale(marks(aspect).toArray());
    }

    DoubleStream marks(Aspect aspect) {
        return marks.getOrDefault(aspect, List.of()).stream().mapToDouble(Double::doubleValue);
    }
}
