package studio.fenjing.language.word;

import java.util.List;

/** Where a language may divide a sentence into parts that could be filmed on their own. */
public interface ClauseRule {
    /** Whether a part may end behind the word at {@code index}; the words are those of the whole sentence. */
    boolean mayEndBehind(List<Word> words, int index);

    /** Whether the words {@code [from, to)} are enough to be filmed on their own. */
    boolean standsAlone(List<Word> words, int from, int to);

    /** Whether words that do not stand alone lead over to what follows, as 窗外， does, and do not end what went before. */
    boolean leadsOn(List<Word> words, int from, int to);
}
