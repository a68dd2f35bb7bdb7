package studio.fenjing.interchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.TimeOfDay;

/**
 * A line that may name a speaker.
 *
 * @param brackets what stands in brackets between the name and the speech
 * @param speech the speech on the same line; empty where it follows below
 */
record CueLine(Line name, List<Line> brackets, Line speech, Form form, boolean dual) {
    /** How the line sets the name apart. */
    enum Form {
        FORCED,
        CAPITALS,
        COLON,
        SPACED,
        ALONE
    }

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 80;
    private static final String BRACKETS = "(?<brackets>(?:\\s?[（(][^（()）]{0,60}[)）]){0,3})";
    private static final String HAN_NAME =
            "(?<name>(?=[^：:（(]{0,11}\\p{IsHan})[\\p{L}\\p{N}][\\p{L}\\p{N}·・.#-]{0,11}?(?:\\s(?:OS|VO|O\\.S\\.|V\\.O\\.|画外音|旁白))?)";
    private static final String CAPITALS = "(?<name>\\p{Lu}[\\p{Lu}\\p{N} .,'’\"#&/-]{0,60}?)";
    private static final String TITLE = "(?<name>\\p{Lu}[\\p{L}\\p{N}.'’-]*+(?: \\p{Lu}[\\p{L}\\p{N}.'’-]*+){0,3})";
    private static final Pattern FORCED =
            Pattern.compile("@(?<name>[^（(^]{1,80})" + BRACKETS + "\\s?(?<dual>\\^?)(?<speech>)");
    private static final Pattern ALONE = Pattern.compile(HAN_NAME + BRACKETS + "\\s?(?<dual>\\^?)(?<speech>)");
    private static final Pattern SHOUTED =
            Pattern.compile(CAPITALS + "(?<brackets>(?:\\s?[（(][^（()）]{0,60}[)）]){0,3})\\s?(?<dual>\\^?)(?<speech>)");
    private static final String COLON = BRACKETS + "\\s?[：:](?<dual>)(?<speech>.*)";
    private static final List<Pattern> COLONS = List.of(
            Pattern.compile(HAN_NAME + COLON), Pattern.compile(CAPITALS + COLON), Pattern.compile(TITLE + COLON));
    private static final Pattern SPACED =
            Pattern.compile(HAN_NAME + BRACKETS + "(?:[ \\u00a0]{2,}|[\\u3000\\t]+\\s*)(?<dual>)(?<speech>.+)");
    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]*)[)）]");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[!?:,;…-]|.*\\p{L}{4,}\\.|.*\\.\\.");
    private static final Pattern VOICE = Pattern.compile("(.+?)\\s*(画外音|画外|内心独白|独白|旁白|OS|VO|O\\.S\\.|V\\.O\\.)");
    private static final Pattern BODILESS = Pattern.compile("(.{1,8}(?=的声音|的嗓音)|.{0,4}[男女童人])(?:的声音|的嗓音|声)");
    private static final Pattern NOBODY = Pattern.compile(
            "字幕|画面|镜头|音效|音乐|特写|近景|中景|全景|远景|空镜|注|备注|提示|切至|切到|叠化|淡入|淡出|闪回|片名|标题|主题|第一步|第二步|第三步|声音|时间|地点|人物|场景|完|剧终"
                    + "|THE END|END|CHAPTER|NOTE|CAPTION|CAMERA|PLAYER CAMERA|TEXT|TITLE CARD|ON SCREEN|INSERT|TITLE|SUPER|CREDITS|ACTION|SOUND|MUSIC|SFX");
    private static final Pattern CHAPTER =
            Pattern.compile("(?:CHAPTER|PART|ACT|SCENE|EPISODE|PANEL|PAGE)\\b.*|第.{1,4}[章节集幕回卷].*");

    static Optional<CueLine> forced(Line line) {
        return line.startsWith("@") ? match(FORCED, line, Form.FORCED) : Optional.empty();
    }

    static Optional<CueLine> colon(Line line) {
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        if (colon < 1) return Optional.empty();
        return COLONS.stream()
                .flatMap(form -> match(form, line, Form.COLON).stream())
                .findFirst();
    }

    static Optional<CueLine> spaced(Line line) {
        return match(SPACED, line, Form.SPACED);
    }

    static Optional<CueLine> alone(Line line) {
        if (line.text().length() > LONGEST) return Optional.empty();
        return line.hasHan() && !line.text().matches("\\p{Lu}.*[（(].*\\p{IsHan}.*")
                ? match(ALONE, line, Form.ALONE)
                : match(SHOUTED, line, Form.CAPITALS)
                        .filter(cue -> !SENTENCE_END.matcher(cue.key()).matches());
    }

    private static Optional<CueLine> match(Pattern form, Line line, Form how) {
        Matcher matcher = form.matcher(line.text());
        if (!matcher.matches()) return Optional.empty();
        Line name = line.part(matcher.start("name"), matcher.end("name"));
        CueLine cue = new CueLine(
                name,
                brackets(line, matcher.start("brackets"), matcher.end("brackets")),
                line.part(matcher.start("speech"), matcher.end("speech")),
                how,
                !matcher.group("dual").isEmpty());
        return how == Form.FORCED || cue.namesSomebody() ? Optional.of(cue.withoutVoice()) : Optional.empty();
    }

    private static List<Line> brackets(Line line, int from, int to) {
        List<Line> inner = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(line.text()).region(from, to);
        while (bracket.find()) inner.add(line.part(bracket.start(1), bracket.end(1)));
        return List.copyOf(inner);
    }

    private boolean namesSomebody() {
        String text = name.text();
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isLetter)
                && !NOBODY.matcher(text).matches()
                && !CHAPTER.matcher(text).matches()
                && Terms.of(TimeOfDay.class).read(text).isEmpty()
                && Terms.of(Setting.class).read(text).isEmpty();
    }

    /** {@code 赵敏画外音：}: the voice stands in the name; it is read as if in brackets. */
    private CueLine withoutVoice() {
        Matcher voice = VOICE.matcher(name.text());
        if (form == Form.CAPITALS || !voice.matches()) return this;
        List<Line> all = new ArrayList<>(brackets);
        all.addFirst(name.part(voice.start(2), voice.end(2)));
        return new CueLine(name.upTo(voice.end(1)), List.copyOf(all), speech, form, dual);
    }

    /** The name as it is compared with others. */
    String key() {
        return name.text().toUpperCase(Locale.ROOT);
    }

    Delivery delivery() {
        return brackets.stream()
                .flatMap(bracket -> Bracket.delivery(bracket).stream())
                .findFirst()
                .or(() -> Terms.of(Delivery.class).read(name.text()).map(Terms.Reading::term))
                .orElse(isVoice() ? Delivery.OFF_SCREEN : Delivery.ON_SCREEN);
    }

    /** Brackets behind the name say that it is only heard. */
    boolean isVoiced() {
        return delivery() != Delivery.ON_SCREEN
                && !brackets.isEmpty()
                && brackets.getFirst().span().start() > name.span().end();
    }

    /** 陌生的声音, 女声: heard, by whomever it may be. */
    private boolean isVoice() {
        return BODILESS.matcher(name.text()).matches();
    }

    /** The name without its being a voice: 陌生 of 陌生的声音. */
    String owner() {
        Matcher voice = BODILESS.matcher(name.text());
        return voice.matches() ? voice.group(1).toUpperCase(Locale.ROOT) : key();
    }

    List<Line> parentheticals() {
        return brackets.stream().filter(Bracket::directs).toList();
    }
}
