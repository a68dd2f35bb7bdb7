package studio.fenjing.generation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

/**
 * Reads picture lines as people wrote them: tab-separated happening, framing, size, mood and text. Lines under {@code #}
 * and an idea tell one story in order; those under {@code ##} stand alone.
 */
public final class PictureSheet {
    public static final String ENDING = ".tsv";

    private static final int COLUMNS = 5;

    private final List<PictureLine> read = new ArrayList<>();
    private final List<PictureLine> story = new ArrayList<>();
    private boolean inStory;

    private PictureSheet() {}

    /** @throws IllegalArgumentException where a line is no picture; the message names it */
    public static List<PictureLine> read(String sheet) {
        PictureSheet reader = new PictureSheet();
        List<String> lines = sheet.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reader.line(lines.get(i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line %d: %s".formatted(i + 1, e.getMessage()), e);
            }
        }
        reader.endStory();
        return List.copyOf(reader.read);
    }

    private void line(String line) {
        if (line.isBlank()) return;
        if (line.startsWith("#")) {
            endStory();
            inStory = !line.startsWith("##");
            return;
        }
        PictureLine picture = picture(line.split("\t", -1));
        (inStory ? story : read).add(picture);
    }

    private void endStory() {
        @Nullable Happening before = null;
        for (int i = 0; i < story.size(); i++) {
            PictureLine line = story.get(i);
            read.add(new PictureLine(
                    line.language(),
                    line.happening(),
                    line.framing(),
                    line.size(),
                    line.mood(),
                    line.text(),
                    before,
                    Happening.Part.at(i / (double) story.size())));
            before = line.happening();
        }
        story.clear();
    }

    private static PictureLine picture(String[] cells) {
        if (cells.length != COLUMNS)
            throw new IllegalArgumentException("expected %d columns but found %d".formatted(COLUMNS, cells.length));
        String mood = cells[3].strip().toLowerCase(Locale.ROOT);
        String text = cells[4].strip();
        return new PictureLine(
                Language.of(text.replaceAll("\\{\\w*}", "")),
                Happening.valueOf(cells[0].strip()),
                Framing.valueOf(cells[1].strip()),
                ShotSize.valueOf(cells[2].strip()),
                mood.equals("-") ? null : mood,
                text,
                null,
                Happening.Part.ANY);
    }
}
