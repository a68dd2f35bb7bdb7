package studio.fenjing.film;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Term;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.Transition;
import studio.fenjing.film.vocabulary.Words;

/** A column of a shot list that people read and write as text. Order and words are those of a Chinese 分镜脚本. */
public enum ShotField implements Term {
    NUMBER("number", "镜号", "Shot", null, Shot::number, (shot, text) -> shot.number(number(text))),
    SIZE("size", "景别", "Size", ShotSize.class, s -> s.size().name(), (s, t) -> s.size(term(ShotSize.class, t))),
    FRAMING(
            "framing",
            "构图",
            "Framing",
            Framing.class,
            s -> s.framing().name(),
            (s, t) -> s.framing(term(Framing.class, t))),
    ANGLE("angle", "角度", "Angle", Angle.class, s -> s.angle().name(), (s, t) -> s.angle(term(Angle.class, t))),
    MOVEMENT(
            "movement",
            "运镜",
            "Movement",
            Movement.class,
            s -> s.movement().name(),
            (s, t) -> s.movement(term(Movement.class, t))),
    LENS(
            "lens",
            "焦距",
            "Lens",
            null,
            s -> s.lens() == null ? "" : String.valueOf(s.lens()),
            (s, t) -> s.lens(WrittenNumber.lens(t))),
    SECONDS(
            "seconds",
            "时长",
            "Seconds",
            null,
            s -> WrittenNumber.plain(s.seconds()),
            (s, t) -> s.seconds(WrittenNumber.seconds(t))),
    SUBJECTS("subjects", "人物", "Subjects", null, s -> String.join(", ", s.subjects()), (s, t) -> s.subjects(names(t))),
    /** What somebody writes over a picture is not what its originality was measured of. */
    ACTION(
            "action",
            "画面内容",
            "Picture",
            null,
            Shot::action,
            (s, t) -> s.action(bounded(t)).originality(null)),
    DIALOGUE(
            "dialogue",
            "台词/旁白",
            "Dialogue",
            null,
            s -> written(s.dialogue()),
            (s, t) -> s.dialogue(DialogueLine.parseAll(bounded(t)))),
    MUSIC("music", "音乐", "Music", null, s -> text(s.music()), (s, t) -> s.music(optional(t))),
    SOUND("sound", "音效", "Sound", null, s -> text(s.sound()), (s, t) -> s.sound(optional(t))),
    LIGHTING("lighting", "光线", "Lighting", null, s -> text(s.lighting()), (s, t) -> s.lighting(optional(t))),
    TRANSITION(
            "transition",
            "转场",
            "Transition",
            Transition.class,
            s -> s.transition().name(),
            (s, t) -> s.transition(term(Transition.class, t))),
    NOTES("notes", "备注", "Notes", null, s -> text(s.notes()), (s, t) -> s.notes(optional(t)));

    /** The longest text that a field takes, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 10_000;

    private final String key;
    private final Words words;
    private final @Nullable Class<? extends Enum<?>> terms;
    private final Function<Shot, String> reader;
    private final BiFunction<ShotDraft, String, ShotDraft> writer;

    ShotField(
            String key,
            String chinese,
            String english,
            @Nullable Class<? extends Enum<?>> terms,
            Function<Shot, String> reader,
            BiFunction<ShotDraft, String, ShotDraft> writer) {
        this.key = key;
        this.words = new Words(chinese, english, List.of());
        this.terms = terms;
        this.reader = reader;
        this.writer = writer;
    }

    /** What a field cannot hold; {@code field} and {@code text} say which and what. */
    public static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        public Unreadable(String message) {
            super(message);
        }
    }

    /** The field's name in the schema. */
    public String key() {
        return key;
    }

    @Override
    public Words words() {
        return words;
    }

    /** The terms that it chooses from; empty for free text and numbers. */
    public List<Term> terms() {
        return terms == null
                ? List.of()
                : Arrays.stream(terms.getEnumConstants()).map(Term.class::cast).toList();
    }

    /** The stored form: codes for terms, {@code ""} for nothing. */
    public String read(Shot shot) {
        return reader.apply(shot);
    }

    /** The form that people see. */
    public String show(Shot shot, Language language) {
        String stored = read(shot);
        return terms().stream()
                .filter(term -> term.name().equals(stored))
                .findAny()
                .map(term -> term.in(language))
                .orElse(stored);
    }

    /**
     * The shot with this field changed; takes codes, words in both languages and synonyms.
     *
     * @throws Unreadable where the field cannot hold the text
     */
    public Shot write(Shot shot, String text) {
        try {
            return writer.apply(shot.change(), text.strip()).shot();
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (IllegalArgumentException outOfRange) {
            throw new Unreadable(String.valueOf(outOfRange.getMessage()));
        }
    }

    public static ShotField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key))
                .findAny()
                .orElseThrow(() -> new Unreadable("no field " + key));
    }

    private static <T extends Enum<T> & Term> T term(Class<T> kind, String text) {
        return Terms.of(kind).read(text).orElseThrow(() -> new Unreadable(text)).term();
    }

    private static String number(String text) {
        return ShotNumber.parse(text).toString();
    }

    private static List<String> names(String text) {
        return Arrays.stream(bounded(text).split("[,，、;；\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String written(List<DialogueLine> lines) {
        return lines.stream().map(DialogueLine::written).collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String optional(String text) {
        return text.isEmpty() ? null : bounded(text);
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST_TEXT)
            throw new Unreadable("%d characters, at most %d".formatted(text.length(), LONGEST_TEXT));
        return text;
    }
}
