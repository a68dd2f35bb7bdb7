package studio.fenjing.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;

/** Understands the words of one language. Safe for use by many threads; loads what it needs when first asked. */
public interface Linguist {
    /** Sentences in order, each without surrounding space; line ends always end a sentence. */
    List<Span> sentences(String text);

    /** The clauses of the sentences in order: the smallest parts that could be filmed on their own. */
    List<Span> clauses(String text);

    List<Word> words(String text);

    /** People, places and things that the text names, in order; {@code people} are known from cues or a cast list. */
    List<Mention> mentions(String text, Collection<String> people);

    Set<Sense> senses(Collection<Word> words);
}
