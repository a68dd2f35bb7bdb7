package studio.fenjing.generation.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Span;
import studio.fenjing.generation.lineage.Likeness;
import studio.fenjing.generation.lineage.Lineage;

/**
 * Why a shot is as it is.
 *
 * @param model id of the network that was asked
 * @param asked whether that is the network that made the list; another's reasons nobody can tell
 * @param passage the words of the source that were looked at; none where nothing was asked
 * @param moved by field, the words that moved the odds most, the strongest first
 * @param whole whether there was time to look at every word
 * @param nearest the scenes like this one that the network learned from, nearest first; none where it is not known
 * @param likeness how near the picture comes to those that the network learned from
 */
public record Explanation(
        String model,
        boolean asked,
        List<Span> passage,
        Map<String, List<Attribution>> moved,
        boolean whole,
        List<Lineage.Near> nearest,
        Likeness likeness) {
    public Explanation {
        passage = List.copyOf(passage);
        moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
        nearest = List.copyOf(nearest);
    }

    /** Where nothing was asked: only what can be said of the picture. */
    static Explanation ofPicture(String model, boolean asked, Likeness likeness) {
        return new Explanation(model, asked, List.of(), Map.of(), true, List.of(), likeness);
    }
}
