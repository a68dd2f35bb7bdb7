package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.language.Embedder;

/** Reads phrases that people wrote for the writer: tab-separated language, use, size, framing, mood, text. */
public final class PhraseSheet {
    public static final String NAME = "phrases.tsv";
    private static final int COLUMNS = 6;

    private PhraseSheet() {}

    /** @throws IllegalArgumentException where a line is not a phrase; the message names it */
    public static List<Phrase> read(String sheet, Embedder embedder) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> lines = sheet.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != COLUMNS)
                throw new IllegalArgumentException(
                        "line %d: expected %d columns but found %d".formatted(i + 1, COLUMNS, cells.length));
            try {
                phrases.add(phrase(cells, embedder));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line %d: %s".formatted(i + 1, e.getMessage()), e);
            }
        }
        return phrases;
    }

    private static Phrase phrase(String[] cells, Embedder embedder) {
        Language language = Language.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
        String text = cells[5].strip();
        List<String> moods = cells[4].strip().equals("-")
                ? List.of()
                : Arrays.stream(cells[4].split(",")).map(String::strip).toList();
        String bare = text.replaceAll("\\{\\w+}", language == Language.ZH ? "他" : "it");
        return new Phrase(
                language,
                text,
                Phrase.Use.valueOf(cells[1].strip()),
                ShotSize.valueOf(cells[2].strip()),
                Framing.valueOf(cells[3].strip()),
                List.of(),
                moods,
                embedder.place(bare, language));
    }
}
