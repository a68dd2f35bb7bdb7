package studio.fenjing.interchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.TimeOfDay;

/** The words of a scene heading, in any order: inside or outside, where, and when. */
final class SlugWords {
    private static final Pattern ENGLISH_SETTING =
            Pattern.compile("(?i)^((?:int|ext)\\.?/(?:int|ext)|i\\.?/e|int|ext|est)(?:[.．。]\\s*|\\s+|$)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s，,、·。.：:|（）()]+|\\s*[-–—－]+\\s*");
    private static final Pattern ENGLISH_SEPARATOR = Pattern.compile("\\s+[-–—]+\\s*|,\\s+|\\s*[—－]+\\s*");

    private @Nullable Setting setting = null;
    private @Nullable TimeOfDay time = null;
    private String location = "";
    private int count = 0;
    private boolean settingAtEdge = false;

    private SlugWords() {}

    static SlugWords of(String heading) {
        SlugWords words = new SlugWords();
        String rest = words.readEnglishSetting(heading.strip());
        if (rest.codePoints().anyMatch(Language::isHan)) words.readChinese(rest);
        else words.readEnglish(rest);
        return words;
    }

    @Nullable
    Setting setting() {
        return setting;
    }

    @Nullable
    TimeOfDay time() {
        return time;
    }

    String location() {
        return location;
    }

    int count() {
        return count;
    }

    boolean opensOrClosesWithSetting() {
        return settingAtEdge;
    }

    private String readEnglishSetting(String heading) {
        Matcher matcher = ENGLISH_SETTING.matcher(heading);
        if (!matcher.find()) return heading;
        setting = switch (matcher.group(1).substring(0, 1).toLowerCase(java.util.Locale.ROOT)) {
            case "e" -> matcher.group(1).contains("/") ? Setting.INT_EXT : Setting.EXT;
            default -> matcher.group(1).contains("/") ? Setting.INT_EXT : Setting.INT;
        };
        settingAtEdge = true;
        count++;
        return heading.substring(matcher.end());
    }

    /** The last part that names a time ends the place; what follows it ({@code - 1917}) is neither. */
    private void readEnglish(String rest) {
        Matcher separator = ENGLISH_SEPARATOR.matcher(rest);
        int end = rest.length();
        int from = -1;
        while (separator.find()) {
            if (from >= 0) end = readEnglishTime(rest, from, separator.start(), end);
            from = separator.end();
        }
        if (from >= 0) end = readEnglishTime(rest, from, rest.length(), end);
        location = rest.substring(0, end).replaceAll("[\\s,–—－-]+$", "").strip();
        count += location.isEmpty() ? 0 : 1;
    }

    private int readEnglishTime(String rest, int from, int to, int end) {
        Optional<TimeOfDay> named = englishTime(rest.substring(from, to));
        if (named.isEmpty()) return end;
        time = named.get();
        return from;
    }

    /** {@code NIGHT}, {@code LATE NIGHT}, {@code DAY (RAIN)}, {@code MOMENTS LATER}. */
    private static Optional<TimeOfDay> englishTime(String words) {
        Optional<TimeOfDay> whole = time(words);
        if (whole.isPresent()) return whole;
        for (String word : words.split("[\\s()/]+")) {
            Optional<TimeOfDay> one = time(word);
            if (one.isPresent()) return one;
        }
        return Optional.empty();
    }

    private void readChinese(String rest) {
        List<int[]> words = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(rest);
        int from = 0;
        while (separator.find()) {
            if (separator.start() > from) words.add(new int[] {from, separator.start()});
            from = separator.end();
        }
        if (from < rest.length()) words.add(new int[] {from, rest.length()});
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = rest.substring(words.get(i)[0], words.get(i)[1]);
            boolean edge = i == 0 || i == words.size() - 1;
            if (!readTerm(word, edge) && !(!places.isEmpty() && i == words.size() - 1 && readLooseTime(word)))
                places.add(words.get(i));
        }
        count += words.size();
        if (!places.isEmpty())
            location = rest.substring(places.getFirst()[0], places.getLast()[1]).strip();
    }

    private boolean readTerm(String word, boolean edge) {
        Optional<Setting> place = setting(word);
        Optional<TimeOfDay> when = time(word);
        if (place.isEmpty() && when.isEmpty()) return readPair(word, edge);
        if (place.isPresent() && setting == null) {
            setting = place.get();
            settingAtEdge |= edge;
            return true;
        }
        if (when.isPresent() && time == null) {
            time = when.get();
            return true;
        }
        return false;
    }

    /** {@code 日内}, {@code 夜/外}: a time and a setting in one word. */
    private boolean readPair(String word, boolean edge) {
        for (int i = 1; i < word.length(); i++) {
            String one = word.substring(0, i);
            String other = word.substring(i);
            if (setting(one).isPresent() && time(other).isPresent()
                    || time(one).isPresent() && setting(other).isPresent())
                return readTerm(one, edge) & readTerm(other, edge);
        }
        return false;
    }

    /** {@code 夜间照明}, {@code 夜，雨}: the last word opens with a time. */
    private boolean readLooseTime(String word) {
        if (time != null) return false;
        for (int i = Math.min(word.length(), 3); i > 0 && time == null; i--)
            time = time(word.substring(0, i)).orElse(null);
        return time != null;
    }

    private static Optional<Setting> setting(String word) {
        return Terms.of(Setting.class).read(word).map(Terms.Reading::term);
    }

    private static Optional<TimeOfDay> time(String word) {
        return Terms.of(TimeOfDay.class).read(word).map(Terms.Reading::term);
    }
}
