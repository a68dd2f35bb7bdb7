package studio.fenjing.language.word;

import java.util.List;
import studio.fenjing.film.Span;

/** What tells the sentences, words and names of one language from those of another. */
public interface Grammar {
    Lexicon<WordClass> lexicon();

    Lexicon<Sense> senses();

    ClauseRule clauses();

    /** Sentences of a readable text. */
    List<Span> sentences(String readable);

    /** Words of one piece of readable text, offsets from its start. */
    List<Word> tag(String piece);

    /** What the words name, where no known person is named. */
    List<Mention> named(String readable, List<Word> words);
}
