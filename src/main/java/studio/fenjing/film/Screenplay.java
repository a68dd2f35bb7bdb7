package studio.fenjing.film;

import java.util.List;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;

/**
 * A text that has been read: its elements in order, each with its place in the text. An idea and prose are read the
 * same way; they only have fewer kinds of element.
 *
 * @param text the source, verbatim
 */
public record Screenplay(String text, SourceKind kind, Language language, List<ScreenplayElement> elements) {
    public Screenplay {
        elements = List.copyOf(elements);
    }
}
