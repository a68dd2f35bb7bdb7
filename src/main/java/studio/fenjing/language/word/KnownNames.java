package studio.fenjing.language.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;

/**
 * Finds names that are known beforehand. They are matched against the text of one call and never enter a dictionary
 * that others share.
 */
public final class KnownNames {
    private static final int LONGEST = 80;
    private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    public KnownNames(Collection<String> people) {
        for (String person : people) {
            String name = folded(person.strip());
            if (name.isEmpty() || name.length() > LONGEST) continue;
            names.add(name);
            lengths.computeIfAbsent(name.charAt(0), c -> new TreeSet<>((a, b) -> b - a))
                    .add(name.length());
        }
    }

    /** Every occurrence in order, the longest name first; Latin names only as whole words. */
    public List<Span> in(String text) {
        String folded = folded(text);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            for (int length : lengths.getOrDefault(folded.charAt(i), new TreeSet<>())) {
                int end = i + length;
                if (end > folded.length() || !names.contains(folded.substring(i, end))) continue;
                if (joins(text, i) || joins(text, end)) continue;
                found.add(new Span(i, end));
                i = end - 1;
                break;
            }
        }
        return found;
    }

    /** Whether the characters at both sides of the offset belong to one Latin word. */
    private static boolean joins(String text, int offset) {
        return offset > 0 && offset < text.length() && isLatin(text.charAt(offset - 1)) && isLatin(text.charAt(offset));
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Language.isHan(c);
    }

    /** Lower case character by character, so that no offset moves. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) folded.append(Character.toLowerCase(text.charAt(i)));
        return folded.toString();
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
