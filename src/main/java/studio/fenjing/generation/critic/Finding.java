package studio.fenjing.generation.critic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;

/**
 * Something that was found in a list.
 *
 * @param code which of an aspect's findings it is
 * @param values what fills the blanks of its sentence: numbers, texts, terms
 * @param shots ids of the shots that it is about
 */
public record Finding(String code, List<Object> values, List<String> shots) {
    public Finding {
        values = List.copyOf(values);
        shots = List.copyOf(shots);
    }

    static Finding of(String code, Object... values) {
        return new Finding(code, List.of(values), List.of());
    }

    /** Shots that are not stored have no id and are left out. */
    Finding at(List<Shot> about) {
        return new Finding(
                code,
                values,
                about.stream().map(Shot::id).filter(Finding::isKnown).distinct().toList());
    }

    private static boolean isKnown(@Nullable String id) {
        return id != null;
    }
}
