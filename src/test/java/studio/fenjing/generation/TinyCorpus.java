package studio.fenjing.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.dl4j.Recipe;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.interchange.ShotListJson;

/** A handful of short scenes of the corpus, and a recipe to match: a network that learns in seconds, and badly. */
public final class TinyCorpus {
    private static final int TRAIN = 4;
    private static final int TUNE = 2;
    private static final int LINES = 40;

    private TinyCorpus() {}

    public static List<ShotList> lists() {
        return Stream.concat(shortest(CorpusPart.TRAIN, TRAIN), shortest(CorpusPart.TUNE, TUNE))
                .toList();
    }

    public static Recipe recipe() {
        return new Recipe(8, 8, 1, 1, 1e-4, 4e-3, 4, 2, 2, 7);
    }

    /** As a folder to train from. */
    public static Path write(Path folder) {
        String lines = lists().stream()
                .map(list -> ShotListJson.writeLine(list) + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("tiny.jsonl"), lines);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few lines of the corpus for a folder's writer to learn from. */
    public static void writeLines(Path folder) {
        try (Stream<String> lines = Files.lines(LoadedEngine.CORPUS.resolve("lines/s-en.tsv"))) {
            Path sheets = Files.createDirectories(folder.resolve("lines"));
            Files.write(sheets.resolve("tiny.tsv"), lines.limit(LINES).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ShotList> shortest(CorpusPart part, int count) {
        return LoadedEngine.corpus().stream()
                .filter(list -> list.id() != null && list.source() != null)
                .filter(list -> CorpusPart.of(list.id()) == part)
                .sorted(Comparator.comparingInt(list -> list.source().length()))
                .limit(count);
    }
}
