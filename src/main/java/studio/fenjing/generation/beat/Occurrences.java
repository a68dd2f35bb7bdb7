package studio.fenjing.generation.beat;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Language;

/** How a name stands in a text as a whole, which tells more of it than one sentence does. */
record Occurrences(String text) {
    /** What does, says or belongs to somebody, and so stands behind names. */
    private static final String NOT_IN_NAMES =
            "的了着过地得是在有把被给从和与跟向对往没不就都也很又再还才去来走跑出进开说问答喊叫笑哭看望听坐站躺蹲" + "跪抬低推拉拿放点摇转回停想等伸抱举接穿戴里外上下这那我你他她它们";

    boolean isTwice(String name) {
        int first = text.indexOf(name);
        return first >= 0 && text.indexOf(name, first + name.length()) >= 0;
    }

    /** Whether it is a word without its capital too. */
    boolean isWord(String name) {
        return Pattern.compile("\\b" + name.toLowerCase(Locale.ROOT) + "\\b")
                .matcher(text)
                .find();
    }

    /** 周小 is 周小棠 where the same character stands behind it each time: the tagger cuts rare names short. */
    String whole(String name) {
        if (name.length() != 2 || Language.of(name) != Language.ZH) return name;
        Set<String> behind = new LinkedHashSet<>();
        int times = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 2), times++)
            behind.add(text.substring(at + 2, Math.min(at + 3, text.length())));
        if (times < 2 || behind.size() != 1) return name;
        String next = behind.iterator().next();
        return next.matches("\\p{IsHan}") && NOT_IN_NAMES.indexOf(next.charAt(0)) < 0 ? name + next : name;
    }
}
