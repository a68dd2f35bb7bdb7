package studio.fenjing.film.vocabulary;

/** A word of the trade: a code that is stored, and the Chinese and English words that people see. */
public interface Term {
    /** The code as it is stored and exchanged. */
    String name();

    Words words();

    default String in(Language language) {
        return language == Language.ZH ? words().chinese() : words().english();
    }
}
