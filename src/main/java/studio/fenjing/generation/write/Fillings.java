package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Language;

/** What a phrase's slots can be filled with, as names are read in running text: not MARA, and a thing with its article. */
final class Fillings {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DETERMINED = Pattern.compile(
            "(?i)(the|a|an|his|her|its|their|my|our|your|this|that|these|those|every|each|two|three|four|five|six"
                    + "|\\w+['’]s) .*");
    private static final Pattern PLURAL = Pattern.compile("(?i).*[^su']s$|.*\\b(men|women|children|people|police)$");
    /** BEHIND THE TENT says where, and is no place with an article. */
    private static final Pattern WHEREABOUTS =
            Pattern.compile("(?i)(behind|under|above|below|beneath|beside|between|outside|inside|near|in|on|at|by) .*");

    private static final Pattern CHINESE_CROWD = Pattern.compile("[众们]|满堂|人群|所有|大家|宾客|观众");

    private static final int MOST_NAMED = 3;

    private final Language language;
    private final List<String> people;
    private final Set<String> common;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param people of the scene; their names keep their capitals inside a place
     * @param common those of them that the text gives an article: the INSPECTOR
     */
    Fillings(Language language, List<String> people, Set<String> common) {
        this.language = language;
        this.people = List.copyOf(people);
        this.common = Set.copyOf(common);
    }

    /** A slot for one person takes no crowd: its verb and its shadow are those of one. */
    static boolean isOne(String person) {
        boolean name = Character.isUpperCase(person.codePointAt(0));
        return !CHINESE_CROWD.matcher(person).find()
                && (name || !PLURAL.matcher(person).matches());
    }

    void person(String slot, String person) {
        names.put(slot, running(person));
    }

    /** Somebody as the text directs: Nora (out of breath). */
    void acting(String aside) {
        String who = names.get("who");
        if (who != null) names.put("acting", who + (language == Language.ZH ? "（" + aside + "）" : " (" + aside + ")"));
    }

    /** People who are spoken of together; {@code many} where they are more than a pair. */
    void people(List<String> together) {
        List<String> read =
                together.stream().limit(MOST_NAMED).map(this::running).toList();
        String all = language == Language.ZH
                ? String.join("、", read) + (together.size() > MOST_NAMED ? "等人" : "")
                : joined(read, together.size() > MOST_NAMED);
        names.put("names", all);
        if (together.size() > 2 || together.stream().anyMatch(person -> !isOne(person))) names.put("many", all);
    }

    private static String joined(List<String> names, boolean others) {
        List<String> all = new ArrayList<>(names);
        if (others) all.add("others");
        if (all.size() < 2) return String.join("", all);
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** A slot for one thing takes no keys and no boots. */
    boolean takesThing(String thing) {
        return !PLURAL.matcher(thing).matches();
    }

    void thing(String thing) {
        if (!takesThing(thing)) return;
        names.put("thing", language == Language.ZH ? thing : determined(lower(thing)));
    }

    /** A heading's place without what follows its dash: ALL-NIGHT LAUNDROMAT - 2 A.M. is the all-night laundromat. */
    void place(String heading) {
        String place = heading.replaceFirst("\\s+[-–—/].*$", "").strip();
        if (place.isEmpty() || WHEREABOUTS.matcher(place).matches()) return;
        names.put("place", language == Language.ZH ? place : placed(place));
    }

    Set<String> slots() {
        return names.keySet();
    }

    String fill(String phrase) {
        StringBuilder text = new StringBuilder();
        Matcher slot = SLOT.matcher(phrase);
        while (slot.find())
            slot.appendReplacement(text, Matcher.quoteReplacement(names.getOrDefault(slot.group(1), slot.group(1))));
        slot.appendTail(text);
        return sentence(text.toString());
    }

    /** With a capital at the start, in the language that has them. */
    String sentence(String text) {
        if (language == Language.ZH || text.isEmpty()) return text;
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** A person's name in running text. */
    String running(String person) {
        if (language == Language.ZH) return person;
        if (common.contains(person)) return "the " + person.toLowerCase(Locale.ROOT);
        if (person.startsWith("THE ")) return person.toLowerCase(Locale.ROOT);
        String read = isShouted(person) ? titled(person) : person;
        boolean common = Character.isLowerCase(read.codePointAt(0)) || read.startsWith("The ");
        if (!common) return read;
        return determined(lower(read));
    }

    private String placed(String place) {
        if (!isShouted(place)) {
            boolean proper = place.matches("(\\p{Lu}\\S*)( \\p{Lu}\\S*)+");
            return proper ? place : determined(lower(place));
        }
        StringBuilder read = new StringBuilder();
        for (String word : place.toLowerCase(Locale.ROOT).split(" ")) {
            String bare = word.replaceFirst("['’]s$", "");
            boolean name = people.stream()
                    .flatMap(person -> List.of(person.split(" ")).stream())
                    .anyMatch(bare::equalsIgnoreCase);
            boolean owner = read.isEmpty() && !bare.equals(word);
            read.append(read.isEmpty() ? "" : " ").append(name || owner ? titled(word) : word);
        }
        return determined(read.toString());
    }

    private static String determined(String noun) {
        return DETERMINED.matcher(noun).matches() ? noun : "the " + noun;
    }

    private static boolean isShouted(String name) {
        return name.codePointCount(0, name.length()) > 1
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String lower(String read) {
        int end = read.offsetByCodePoints(0, 1);
        boolean acronym = read.length() > 1 && Character.isUpperCase(read.charAt(1));
        return acronym ? read : read.substring(0, end).toLowerCase(Locale.ROOT) + read.substring(end);
    }

    /** MRS. O'HARA is Mrs. O'Hara; a letter after a hyphen or an Irish apostrophe keeps its capital. */
    private static String titled(String shouted) {
        StringBuilder titled = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < shouted.length(); i++) {
            char c = shouted.charAt(i);
            titled.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            boolean irish = (c == '\'' || c == '’')
                    && i > 0
                    && Character.toUpperCase(shouted.charAt(i - 1)) == 'O'
                    && (i == 1 || !Character.isLetter(shouted.charAt(i - 2)));
            start = c == ' ' || c == '-' || c == '(' || irish;
        }
        return titled.toString();
    }
}
