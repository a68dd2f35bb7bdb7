package studio.fenjing.film.vocabulary;

import java.util.Locale;

/** A word of the trade: a code that is stored, and the Chinese and English words that people see. */
public interface Term {
    /** The code as it is stored and exchanged. */
    String name();

    Words words();

    /** The code as lists name a genre or a mood: {@code vertical-drama}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default String in(Language language) {
        return language == Language.ZH ? words().chinese() : words().english();
    }
}
