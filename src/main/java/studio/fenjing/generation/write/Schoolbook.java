package studio.fenjing.generation.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureSheet;
import studio.fenjing.language.Embedder;

/**
 * What people wrote for the writer to learn from, beside shot lists.
 *
 * @param phrases that it may fill as they are
 * @param lines that it learns from how pictures are said
 */
public record Schoolbook(List<Phrase> phrases, List<PictureLine> lines) {
    public static final Schoolbook EMPTY = new Schoolbook(List.of(), List.of());

    private static final String LINES = "lines";

    public Schoolbook {
        phrases = List.copyOf(phrases);
        lines = List.copyOf(lines);
    }

    /**
     * What lies in a corpus folder.
     *
     * @throws IllegalArgumentException where a sheet has a line that is none; the message names both
     */
    public static Schoolbook in(Path folder, Embedder embedder) throws IOException {
        Path phrases = folder.resolve(PhraseSheet.NAME);
        List<PictureLine> lines = new ArrayList<>();
        for (Path sheet : sheets(folder.resolve(LINES))) lines.addAll(parsed(sheet, PictureSheet::read));
        return new Schoolbook(
                Files.exists(phrases) ? parsed(phrases, text -> PhraseSheet.read(text, embedder)) : List.of(), lines);
    }

    public Schoolbook and(Schoolbook other) {
        return new Schoolbook(
                Stream.concat(phrases.stream(), other.phrases.stream()).toList(),
                Stream.concat(lines.stream(), other.lines.stream()).toList());
    }

    private static List<Path> sheets(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.toString().endsWith(PictureSheet.ENDING))
                    .sorted()
                    .toList();
        }
    }

    private interface Parser<T> {
        List<T> read(String text);
    }

    private static <T> List<T> parsed(Path sheet, Parser<T> parser) throws IOException {
        try {
            return parser.read(Files.readString(sheet));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(sheet + ": " + e.getMessage(), e);
        }
    }
}
