package studio.fenjing.interchange.screenplay;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;

/** A scene heading as Fountain and the Chinese stage formats write it, with the number that it gives the scene. */
record HeadingLine(Line line, @Nullable String number, SceneHeading heading) {
    private static final int LONGEST = 120;
    private static final int LONGEST_CHINESE = 50;
    private static final Pattern TRAILING_NUMBER = Pattern.compile("\\s*#([\\p{Alnum}.-]{1,12})#$");
    private static final Pattern SLUG = Pattern.compile(
            "(?i)(?:(?:int|ext)\\.?/(?:int|ext)|i\\.?/e|int|ext|est)(?:[.．。]|(?=\\s)).*", Pattern.DOTALL);
    private static final Pattern LIST_NUMBER = Pattern.compile(
            "(?:[Ss](?:[Cc]\\.?)?\\s?)?(\\d{1,4}(?:-\\d{1,4})?\\p{Upper}?)(?:[.．、，,:：)）\\s]\\s*)(?=\\S)");
    private static final String NUMERAL = "([" + Numerals.CHINESE + "\\d]{1,6})";
    private static final Pattern EPISODE = Pattern.compile("第" + NUMERAL + "[集幕回][\\s，,·]*");
    private static final Pattern ORDINAL =
            Pattern.compile("【?第\\s?" + NUMERAL + "\\s?[场場](?:】|(?=$|[\\s：:，,.。、\\-—内外日夜]))");
    private static final Pattern SCENE = Pattern.compile("【?(?:(?:场景|場景|场次)[：:]?\\s?" + NUMERAL + "?|场\\s?["
            + Numerals.CHINESE + "\\d]{1,4})(?:】|(?=$|[\\s：:，,.。、\\-—]))");
    private static final Pattern SENTENCE = Pattern.compile("[！？!?；;“”\"「」…]|。.*。|[，,].*。");

    private static final Pattern COMMA = Pattern.compile("[，,]");

    static Optional<HeadingLine> read(Line raw) {
        if (raw.isForcedHeading()) return Optional.of(forced(raw.from(1)));
        if (raw.isEmpty() || raw.text().length() > LONGEST) return Optional.empty();
        Line line = raw.startsWith("【") && raw.text().endsWith("】")
                ? raw.part(1, raw.text().length() - 1)
                : raw;
        return slug(line).or(() -> chinese(line));
    }

    ScreenplayElement element() {
        return new ScreenplayElement(
                Kind.HEADING, line.span(), Emphasis.strip(line.text()), heading, number, null, false);
    }

    private static HeadingLine forced(Line raw) {
        return slug(raw).or(() -> chinese(raw)).orElseGet(() -> numbered(raw, null, raw));
    }

    /** {@code INT. HOUSE - DAY #12#}, with or without a number before it. */
    private static Optional<HeadingLine> slug(Line line) {
        Matcher leading = LIST_NUMBER.matcher(line.text());
        boolean numbered = leading.lookingAt();
        Line rest = numbered ? line.from(leading.end()) : line;
        if (!SLUG.matcher(rest.text()).matches() || !isShouted(rest.text())) return Optional.empty();
        return Optional.of(numbered(line, numbered ? leading.group(1) : null, rest));
    }

    /** A dot after the word, or capitals: "Ext" and "est" also open ordinary sentences. */
    private static boolean isShouted(String text) {
        String head = text.split("[\\s.．。]", 2)[0];
        return head.equals(head.toUpperCase(java.util.Locale.ROOT))
                || head.length() < text.length() && ".．。".indexOf(text.charAt(head.length())) >= 0;
    }

    private static Optional<HeadingLine> chinese(Line line) {
        String text = line.text();
        if (text.length() > LONGEST_CHINESE || !line.hasHan()) return Optional.empty();
        Matcher episode = EPISODE.matcher(text);
        int at = episode.lookingAt() ? episode.end() : 0;
        String prefix = at > 0 ? Numerals.arabic(episode.group(1)) + "-" : "";
        Matcher ordinal = ORDINAL.matcher(text).region(at, text.length());
        if (ordinal.lookingAt() && !SENTENCE.matcher(text).find())
            return Optional.of(numbered(line, prefix + Numerals.arabic(ordinal.group(1)), line.from(ordinal.end())));
        Matcher scene = SCENE.matcher(text).region(at, text.length());
        if (scene.lookingAt() && !SENTENCE.matcher(text).find())
            return scene(line, prefix, sceneNumber(scene), line.from(scene.end()));
        Matcher leading = LIST_NUMBER.matcher(text);
        if (leading.lookingAt()) return named(line, leading.group(1), line.from(leading.end()));
        return named(line, null, line);
    }

    private static @Nullable String sceneNumber(Matcher scene) {
        String words = scene.group();
        boolean named = words.contains("场景") || words.contains("場景") || words.contains("场次");
        return named ? scene.group(1) : words.replaceAll("[【】场\\s]", "");
    }

    private static Optional<HeadingLine> scene(Line line, String episode, @Nullable String number, Line rest) {
        if (number == null && SlugWords.of(rest.text()).location().isEmpty()) return Optional.empty();
        return Optional.of(numbered(line, number == null ? null : episode + Numerals.arabic(number), rest));
    }

    /** A heading without a word for scene: only where it says inside or outside, and where. */
    private static Optional<HeadingLine> named(Line line, @Nullable String number, Line rest) {
        SlugWords words = SlugWords.of(rest.text());
        boolean says =
                number == null ? words.opensOrClosesWithSetting() : words.setting() != null || words.time() != null;
        if (number == null && COMMA.matcher(rest.text()).find() && words.time() == null) return Optional.empty();
        if (!says
                || words.location().isEmpty()
                || words.count() < 2
                || SENTENCE.matcher(rest.text()).find()) return Optional.empty();
        return Optional.of(numbered(line, number, rest));
    }

    private static HeadingLine numbered(Line whole, @Nullable String number, Line rest) {
        Matcher trailing = TRAILING_NUMBER.matcher(whole.text());
        Matcher inRest = TRAILING_NUMBER.matcher(rest.text());
        boolean marked = trailing.find();
        Line name = marked ? whole.upTo(trailing.start()) : whole;
        String words = inRest.find() ? rest.text().substring(0, inRest.start()) : rest.text();
        String given = marked ? trailing.group(1) : number;
        SlugWords slug = SlugWords.of(withoutRepeated(words, number));
        return new HeadingLine(
                name, given, new SceneHeading(slug.setting(), slug.location(), slug.time(), name.text()));
    }

    /** Shooting scripts print the number in both margins. */
    private static String withoutRepeated(String words, @Nullable String number) {
        return number != null && words.endsWith(" " + number)
                ? words.substring(0, words.length() - number.length()).strip()
                : words;
    }
}
