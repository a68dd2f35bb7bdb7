package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Shot;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;

/** A shot line of a sheet: {@code 1 [part] SIZE FRAMING ANGLE MOVEMENT lens seconds TRANSITION | picture | line | sound | music}. */
final class SheetShot {
    private static final Pattern SHOT = Pattern.compile(
            "(?<number>\\d+[A-HJ-NP-Z]?) \\[(?<part>.*?)\\] (?<size>\\S+) (?<framing>\\S+)"
                    + " (?<angle>\\S+) (?<movement>\\S+) (?<lens>\\d{1,4}) (?<seconds>\\d{1,4}(?:\\.\\d{1,4})?) (?<transition>\\S+) \\|(?<columns>.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\d+[A-HJ-NP-Z]? \\[.*");
    private static final int COLUMNS = 4;

    private SheetShot() {}

    /** How far the shots have come through the source; parts are searched in order. */
    static final class Place {
        private int offset = 0;

        private Span find(String part, String source) {
            int at = source.indexOf(part, offset);
            if (at < 0)
                throw new IllegalArgumentException(
                        "[%s] is %s".formatted(part, source.contains(part) ? "out of order" : "not in the source"));
            offset = at + part.length();
            return new Span(at, offset);
        }
    }

    static boolean isShot(String line) {
        return NUMBERED.matcher(line).matches();
    }

    /** @throws IllegalArgumentException that says what cannot be read */
    static Shot read(String line, String source, List<String> cast, Place place) {
        Matcher shot = SHOT.matcher(line.strip());
        if (!shot.matches())
            throw new IllegalArgumentException(
                    "expected 'number [part] SIZE FRAMING ANGLE MOVEMENT lens seconds TRANSITION | picture …', found '%s'"
                            .formatted(line));
        String[] columns = shot.group("columns").split("\\|", -1);
        if (columns.length > COLUMNS) throw new IllegalArgumentException("%d columns".formatted(columns.length));
        String picture = columns[0].strip();
        if (picture.isEmpty())
            throw new IllegalArgumentException("shot %s has no picture".formatted(shot.group("number")));
        List<DialogueLine> spoken = spoken(column(columns, 1), cast);
        return Shot.draft(shot.group("number"))
                .size(code(ShotSize.class, shot.group("size")))
                .framing(code(Framing.class, shot.group("framing")))
                .angle(code(Angle.class, shot.group("angle")))
                .movement(code(Movement.class, shot.group("movement")))
                .lens(Integer.valueOf(shot.group("lens")))
                .seconds(Double.parseDouble(shot.group("seconds")))
                .transition(code(Transition.class, shot.group("transition")))
                .action(picture)
                .dialogue(spoken)
                .sound(column(columns, 2))
                .music(column(columns, 3))
                .subjects(subjects(picture, spoken, cast))
                .spans(spans(shot.group("part"), source, place))
                .shot();
    }

    private static List<Span> spans(String parts, String source, Place place) {
        List<Span> spans = new ArrayList<>();
        for (String part : parts.split(" ~ ")) {
            String verbatim = part.replace(" / ", "\n").strip();
            if (!verbatim.isEmpty()) spans.add(place.find(verbatim, source));
        }
        return spans;
    }

    private static List<DialogueLine> spoken(@Nullable String column, List<String> cast) {
        if (column == null) return List.of();
        return Arrays.stream(column.split(" // "))
                .map(DialogueLine::parse)
                .map(line -> named(line, cast))
                .toList();
    }

    /** The line by the speaker as the cast writes him. */
    private static DialogueLine named(DialogueLine line, List<String> cast) {
        String speaker = cast.stream()
                .filter(name -> name.equalsIgnoreCase(line.character()))
                .findFirst()
                .orElse(line.character());
        if (speaker.isEmpty()) throw new IllegalArgumentException("a line without a speaker: " + line.text());
        return new DialogueLine(speaker, line.text(), line.parenthetical(), line.delivery());
    }

    private static List<String> subjects(String picture, List<DialogueLine> spoken, List<String> cast) {
        List<String> named = Mentions.of(cast, picture);
        return cast.stream()
                .filter(name -> named.contains(name)
                        || spoken.stream()
                                .anyMatch(
                                        line -> line.character().equals(name) && line.delivery() == Delivery.ON_SCREEN))
                .toList();
    }

    private static @Nullable String column(String[] columns, int at) {
        return at < columns.length && !columns[at].isBlank() ? columns[at].strip() : null;
    }

    private static <T extends Enum<T>> T code(Class<T> codes, String code) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(term -> term.name().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no %s: %s".formatted(codes.getSimpleName(), code)));
    }
}
