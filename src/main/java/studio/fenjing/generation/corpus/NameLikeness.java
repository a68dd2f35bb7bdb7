package studio.fenjing.generation.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Word;

/** Tells whether two names are one that was written in two ways: 老郑 and 郑老, Noah and Noa. */
final class NameLikeness {
    /** Tom and Tim are two people; a letter left out or swapped shows from here on. */
    private static final int SHORTEST = 4;
    /** A letter that was mistaken for another shows from here on: Cole and Cale are two people. */
    private static final int SHORTEST_MISTAKEN = 5;
    /** Two Chinese names of two characters share one by being of one family. */
    private static final int SHORTEST_CHINESE = 3;

    private final Predicate<String> isPersonalName;
    private final Linguist english;

    NameLikeness(Linguist chinese, Linguist english) {
        this.english = english;
        isPersonalName = name -> {
            List<Word> words = chinese.words(name);
            return words.size() == 1 && words.getFirst().partOfSpeech() == PartOfSpeech.PERSON;
        };
    }

    /** Whether the two entries of a cast may be one person. */
    boolean mayBeOne(String one, String other) {
        if (folded(one).equals(folded(other))) return true;
        if (isHan(one) && isHan(other))
            return isReordered(one, other)
                    || (isMistaken(one, other) && isPersonalName.test(one) && isPersonalName.test(other));
        List<String> words = words(one);
        List<String> others = words(other);
        if (isHan(one) || isHan(other) || words.size() != others.size()) return false;
        int alike = 0;
        int same = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(others.get(i))) same++;
            else if (isOneSlipApart(words.get(i), others.get(i)) && !isSameWord(words.get(i), others.get(i))) alike++;
        }
        return alike == 1 && same == words.size() - 1;
    }

    /** Whether what a picture has is nearly the name, or nearly a word of the name, that the cast has. */
    boolean isSlipOf(String found, String entry) {
        if (isHan(found) != isHan(entry)) return false;
        if (isHan(found)) return isReordered(found, entry) || (isMistaken(found, entry) && isPersonalName.test(entry));
        return words(entry).stream().anyMatch(word -> isOneSlipApart(folded(found), word));
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(Language::isHan);
    }

    static List<String> words(String name) {
        return Arrays.stream(folded(name).split(" ")).toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Man and men, buyer and buyers are one and several. */
    private boolean isSameWord(String one, String other) {
        return lemma(one).equals(lemma(other)) || (one + "s").equals(other) || (other + "s").equals(one);
    }

    private String lemma(String word) {
        List<Word> words = english.words(word);
        return words.isEmpty() ? word : words.getFirst().lemma();
    }

    private static boolean isReordered(String one, String other) {
        int[] characters = one.codePoints().sorted().toArray();
        return one.length() > 1
                && !one.equals(other)
                && Arrays.equals(characters, other.codePoints().sorted().toArray());
    }

    /** Whether one character behind the family name was mistaken for another. */
    private static boolean isMistaken(String one, String other) {
        if (one.length() != other.length() || one.length() < SHORTEST_CHINESE || one.charAt(0) != other.charAt(0))
            return false;
        int different = 0;
        for (int i = 1; i < one.length(); i++) if (one.charAt(i) != other.charAt(i)) different++;
        return different == 1;
    }

    /** Whether behind the first letter one letter was left out, mistaken, or swapped with the next. */
    private static boolean isOneSlipApart(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() < SHORTEST || shorter.isEmpty() || longer.charAt(0) != shorter.charAt(0)) return false;
        int at = 1;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) at++;
        if (longer.length() == shorter.length() + 1)
            return longer.substring(at + 1).equals(shorter.substring(at));
        if (longer.length() != shorter.length() || at == longer.length()) return false;
        boolean mistaken =
                longer.length() >= SHORTEST_MISTAKEN && longer.substring(at + 1).equals(shorter.substring(at + 1));
        boolean swapped = at + 1 < longer.length()
                && longer.charAt(at) == shorter.charAt(at + 1)
                && longer.charAt(at + 1) == shorter.charAt(at)
                && longer.substring(at + 2).equals(shorter.substring(at + 2));
        return mistaken || swapped;
    }
}
