package studio.fenjing.film;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a field of a shot holds what it holds.
 *
 * @param field the field's name in the schema, {@code size}, {@code seconds}, …
 * @param because a sentence in the list's language, or the code of the rule that stepped in
 * @param probability the odds that the network gave the value, where it chose
 * @param alternatives the next best values, best first
 */
public record Reason(String field, String because, @Nullable Double probability, List<Alternative> alternatives) {
    public Reason {
        alternatives = List.copyOf(alternatives);
    }
}
