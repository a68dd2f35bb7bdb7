package studio.fenjing.generation.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import studio.fenjing.film.vocabulary.Language;

/** The overlapping runs of characters of a text, which two texts share as far as they say the same in the same words. */
final class Shingles {
    /** Two Chinese characters make a word. */
    private static final int CHINESE = 2;
    /** Four letters tell words apart and still match across their endings. */
    private static final int ENGLISH = 4;

    private Shingles() {}

    /** Each run as a number that is not negative. */
    static Set<Integer> of(String text) {
        String folded = folded(text);
        int length = Language.of(text) == Language.ZH ? CHINESE : ENGLISH;
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + length <= folded.length(); i++)
            shingles.add(folded.substring(i, i + length).hashCode() & Integer.MAX_VALUE);
        return shingles;
    }

    /** Letters and digits in lower case; between Latin words one space, for it is part of how they sound. */
    static String folded(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.replaceAll("(?<=\\p{IsHan}) | (?=\\p{IsHan})", "");
    }
}
