package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Language;

/** Which of some names a text speaks of; the longest name that fits is meant, case does not matter. */
final class Mentions {
    private Mentions() {}

    static List<String> of(List<String> names, String text) {
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        Set<String> found = new HashSet<>();
        String left = text;
        for (String name : longestFirst) {
            Matcher matcher = pattern(name).matcher(left);
            if (!matcher.find()) continue;
            found.add(name);
            left = matcher.replaceAll("\n");
        }
        return names.stream().filter(found::contains).toList();
    }

    private static Pattern pattern(String name) {
        boolean han = name.codePoints().anyMatch(Language::isHan);
        String word = Pattern.quote(name);
        return Pattern.compile(
                han ? word : "(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
