package studio.fenjing.generation.beat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two ways of calling one person: 老闵 and 闵师傅, IDRIS and CAPTAIN IDRIS. */
final class Appellation {
    private static final Pattern FAMILIAR = Pattern.compile("老(\\p{IsHan})");

    /** Titles of either sex: beside 老秦, 秦嫂 is his wife. */
    private static final Pattern TITLED =
            Pattern.compile("(\\p{IsHan})(?:师傅|师父|老师|先生|老板|大夫|医生|警官|警长|律师|法官|记者|教练|司机|经理|主任|主管"
                    + "|董事长|秘书|会计|教授|博士|同志|叔|伯|大爷|大伯|大叔|大哥|哥|爷爷?|总|工|公|老|[队船班站局厂院校所科处村镇乡县市连排团营]长)");

    private static final Pattern SURNAMED = Pattern.compile("(?:[老小大阿](?=\\p{IsHan}$))?(\\p{IsHan})\\p{IsHan}{0,3}");

    private final Collection<String> people;
    private final Predicate<String> isTitle;

    /** @param isTitle whether an English word is what somebody is, a captain or a nurse */
    Appellation(Collection<String> people, Predicate<String> isTitle) {
        this.people = List.copyOf(people);
        this.isTitle = isTitle;
    }

    /** The name of the list that means the same person; this one where there is none. */
    static String known(String name, Collection<String> names) {
        String spelled = spelled(name, names);
        if (names.contains(spelled)) return spelled;
        List<String> all = Stream.concat(names.stream(), Stream.of(name)).toList();
        return new Appellation(all, word -> false).other(name).orElse(name);
    }

    /** The name of the list that differs from this one in its capitals or its place alone; this one where there is none. */
    static String spelled(String name, Collection<String> names) {
        return names.stream()
                .filter(known -> name.equalsIgnoreCase(known) || isPlaced(name, known))
                .findFirst()
                .orElse(name);
    }

    /** 隔壁屋里外婆 is 外婆, with the place that she is in. */
    private static boolean isPlaced(String name, String known) {
        int before = name.length() - known.length() - 1;
        return before > 0 && name.endsWith(known) && "里外上下中的".indexOf(name.charAt(before)) >= 0;
    }

    /** The other name of the same person; none where the cast has a second one whom it may mean. */
    Optional<String> other(String name) {
        List<String> others = people.stream()
                .filter(person -> !person.equals(name) && isOne(person, name))
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private boolean isOne(String one, String other) {
        return isFamiliar(one, other) || isFamiliar(other, one) || isRanked(one, other) || isRanked(other, one);
    }

    private boolean isFamiliar(String familiar, String titled) {
        Matcher called = FAMILIAR.matcher(familiar);
        Matcher title = TITLED.matcher(titled);
        return called.matches()
                && title.matches()
                && called.group(1).equals(title.group(1))
                && people.stream()
                                .filter(person -> surname(person).equals(title.group(1)))
                                .count()
                        == 2;
    }

    private static String surname(String person) {
        Matcher name = SURNAMED.matcher(person);
        return name.matches() ? name.group(1) : "";
    }

    private boolean isRanked(String name, String ranked) {
        int space = ranked.length() - name.length() - 1;
        return space > 0
                && ranked.charAt(space) == ' '
                && ranked.regionMatches(true, space + 1, name, 0, name.length())
                && Character.isUpperCase(name.codePointAt(0))
                && isTitle.test(ranked.substring(0, space))
                && !isTitle.test(name);
    }
}
