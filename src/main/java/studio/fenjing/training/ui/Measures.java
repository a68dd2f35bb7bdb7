package studio.fenjing.training.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that measures and settings of a network have in model cards, as people say them. */
final class Measures {
    /** The telling ones first. */
    private static final List<String> MEASURES = List.of("tuneNll", "faultsPer100", "epoch", "rounds");

    private static final Set<String> SETTINGS = Set.of(
            "batch",
            "bottleneck",
            "epochs",
            "hidden",
            "keep",
            "keepHidden",
            "l2",
            "learningRate",
            "networks",
            "patience",
            "seed");

    private Measures() {}

    /** A measure that nobody has named is called what the card calls it. */
    static String name(Component place, String measure) {
        return MEASURES.contains(measure) ? place.getTranslation("training.measure." + measure) : measure;
    }

    /** Those that have a name in the order of their names, then the others. */
    static <T> Map<String, T> ordered(Map<String, T> measures) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            T value = measures.get(measure);
            if (value != null) ordered.put(measure, value);
        }
        measures.forEach(ordered::putIfAbsent);
        return ordered;
    }

    static String setting(Component place, String setting) {
        return SETTINGS.contains(setting) ? place.getTranslation("training.recipe." + setting) : setting;
    }
}
