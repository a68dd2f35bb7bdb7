package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;

/** The lines of one scene of a sheet, from its header to the next. */
final class SheetBlock {
    private static final Pattern ASPECT = Pattern.compile("[0-9]+(\\.[0-9]+)?:[0-9]+");
    private static final int HEADER_WORDS = 7;
    private static final int SLOTS = 3;

    private final List<String> lines;
    private final int firstLine;
    private final List<String> faults;

    /** @param firstLine the number of the header line in its file, from 1 */
    SheetBlock(List<String> lines, int firstLine, List<String> faults) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    Optional<CorpusSheet.Sheet> read() {
        int before = faults.size();
        String[] header = lines.getFirst().strip().split("\\s+");
        if (!header[0].equals("@") || header.length < HEADER_WORDS || header.length > HEADER_WORDS + 1)
            return fault(
                    0,
                    "expected '@ id language genre mood PACE KIND [aspect]', found '%s'".formatted(lines.getFirst()));
        if (lines.size() < 2 || !lines.get(1).startsWith("&")) return fault(1, "expected '& cast | places | things'");
        List<List<String>> slots = Arrays.stream((lines.get(1).substring(1) + " ").split("\\|", -1))
                .map(SheetBlock::names)
                .toList();
        if (slots.size() > SLOTS)
            return fault(1, "expected '& cast | places | things', found %d parts".formatted(slots.size()));
        int shots = 2;
        while (shots < lines.size() && !SheetShot.isShot(lines.get(shots))) shots++;
        String source = source(lines.subList(2, shots));
        if (source.isEmpty()) return fault(1, "expected the source below");
        Language language = code(0, Language.class, header[2].toUpperCase(Locale.ROOT), Language.EN);
        SourceKind kind = code(0, SourceKind.class, header[6], SourceKind.PROSE);
        Pace pace = code(0, Pace.class, header[5], Pace.MEASURED);
        String aspect = header.length > HEADER_WORDS ? header[HEADER_WORDS] : null;
        if (aspect != null && !ASPECT.matcher(aspect).matches()) return fault(0, "no aspect ratio: " + aspect);
        List<Shot> read = shots(shots, source, slots.getFirst());
        if (faults.size() > before) return Optional.empty();
        ShotList list = list(header, language, pace, aspect, source, kind, slots.getFirst(), read);
        return Optional.of(new CorpusSheet.Sheet(list, slot(slots, 1), slot(slots, 2)));
    }

    private ShotList list(
            String[] header,
            Language language,
            Pace pace,
            @Nullable String aspect,
            String source,
            SourceKind kind,
            List<String> cast,
            List<Shot> shots) {
        return new ShotList(
                header[1],
                null,
                language,
                List.of(header[3].split(",")),
                List.of(header[4].split(",")),
                pace,
                aspect,
                null,
                null,
                source,
                kind,
                SheetScenes.of(source, kind, cast, shots));
    }

    private List<Shot> shots(int from, String source, List<String> cast) {
        List<Shot> shots = new ArrayList<>();
        SheetShot.Place place = new SheetShot.Place();
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            try {
                shots.add(SheetShot.read(lines.get(i), source, cast, place));
            } catch (IllegalArgumentException e) {
                var unused = fault(i, String.valueOf(e.getMessage()));
            }
        }
        if (shots.isEmpty() && from == lines.size()) {
            var unused = fault(lines.size() - 1, "expected shots after the source");
        }
        return shots;
    }

    private <T extends Enum<T>> T code(int line, Class<T> codes, String code, T otherwise) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(term -> term.name().equals(code))
                .findAny()
                .orElseGet(() -> {
                    var unused = fault(line, "no %s: %s".formatted(codes.getSimpleName(), code));
                    return otherwise;
                });
    }

    private Optional<CorpusSheet.Sheet> fault(int line, String what) {
        faults.add("line %d: %s".formatted(firstLine + line, what));
        return Optional.empty();
    }

    private static String source(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    private static List<String> slot(List<List<String>> slots, int at) {
        return at < slots.size() ? slots.get(at) : List.of();
    }

    private static List<String> names(String written) {
        return Arrays.stream(written.split("[,，]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
