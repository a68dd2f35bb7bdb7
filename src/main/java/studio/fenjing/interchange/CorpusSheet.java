package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.ShotList;

/**
 * The sheet notation that people write a training corpus in: a header line {@code @}, a line {@code &} with cast, places
 * and things, the source, and a line for each shot.
 */
public final class CorpusSheet {
    private CorpusSheet() {}

    /**
     * A scene of a sheet, with what the writer learns slots from.
     *
     * @param places as the source names them
     * @param things as the source names them
     */
    public record Sheet(ShotList list, List<String> places, List<String> things) {
        public Sheet {
            places = List.copyOf(places);
            things = List.copyOf(things);
        }
    }

    /** @throws UnreadableDocument with a fault for each line that cannot be read, by its number */
    public static List<ShotList> read(String text) {
        return sheets(text).stream().map(Sheet::list).toList();
    }

    /** @throws UnreadableDocument with a fault for each line that cannot be read, by its number */
    public static List<Sheet> sheets(String text) {
        List<String> lines = text.lines().map(CorpusSheet::withoutMark).toList();
        List<Sheet> sheets = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) from++;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).startsWith("@ ")) to++;
            SheetBlock block = new SheetBlock(lines.subList(from, to), from + 1, faults);
            block.read().ifPresent(sheets::add);
            from = to;
        }
        if (!faults.isEmpty()) throw new UnreadableDocument(faults);
        return List.copyOf(sheets);
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
