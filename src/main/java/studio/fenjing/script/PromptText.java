package studio.fenjing.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.SourceKind;

/**
 * What a shot list is asked for by: a text and the direction for it, revised together.
 *
 * @param text at most {@link #MOST_CHARACTERS} UTF-16 code units; lone surrogates and NUL become U+FFFD
 * @param kind what the text is taken for; recognised where absent
 */
public record PromptText(String text, @Nullable SourceKind kind, Direction direction) {
    public static final int MOST_CHARACTERS = 400_000;
    public static final int MOST_WORDS = 32;
    public static final int LONGEST_WORD = 100;
    public static final PromptText EMPTY = new PromptText("", null, Direction.FREE);

    /** The text has more characters than a prompt takes; nothing was stored. */
    public static final class TooLong extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final int characters;

        TooLong(int characters) {
            super("the text has %,d characters, at most %,d can be kept; split it into several scripts"
                    .formatted(characters, MOST_CHARACTERS));
            this.characters = characters;
        }

        public int characters() {
            return characters;
        }
    }

    public PromptText {
        if (text.length() > MOST_CHARACTERS) throw new TooLong(text.length());
        text = WellFormed.of(text);
        bounded(direction.genre());
        bounded(direction.mood());
    }

    private static void bounded(List<String> words) {
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST_WORD))
            throw new IllegalArgumentException("at most %d words of genre or mood, each of at most %d characters"
                    .formatted(MOST_WORDS, LONGEST_WORD));
    }
}
