package studio.fenjing.language;

import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.chinese.ChineseGrammar;
import studio.fenjing.language.english.EnglishGrammar;

/** The linguist of each language, loaded when first asked for and kept. */
public final class Linguists {
    private Linguists() {}

    public static Linguist of(Language language) {
        return switch (language) {
            case ZH -> Chinese.LINGUIST;
            case EN -> English.LINGUIST;
        };
    }

    private static final class Chinese {
        static final Linguist LINGUIST = new SentenceLinguist(new ChineseGrammar());
    }

    private static final class English {
        static final Linguist LINGUIST = new SentenceLinguist(new EnglishGrammar());
    }
}
