package studio.fenjing.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;

/** Shot lists as a table for spreadsheets: one line a shot, the columns of a 分镜脚本 after that of the scene. */
public final class ShotListCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ShotListCsv() {}

    /** The table with words and headers in the language; opens with a byte order mark, without which Excel misreads UTF-8. */
    public static String write(ShotList list, Language language) {
        StringWriter table = new StringWriter();
        table.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(table)) {
            csv.writeRecord(header(language));
            for (Scene scene : list.scenes())
                for (Shot shot : scene.shots()) csv.writeRecord(row(scene, shot, language));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return table.toString();
    }

    private static List<String> header(Language language) {
        List<String> header = new ArrayList<>();
        header.add(language == Language.ZH ? "场次" : "Scene");
        Arrays.stream(ShotField.values()).map(field -> field.in(language)).forEach(header::add);
        return header;
    }

    private static List<String> row(Scene scene, Shot shot, Language language) {
        List<String> row = new ArrayList<>();
        row.add(harmless(scene.number()));
        Arrays.stream(ShotField.values())
                .map(field -> harmless(field.show(shot, language)))
                .forEach(row::add);
        return row;
    }

    /** Spreadsheets run a cell that opens like a formula; an apostrophe keeps it text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
