package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.PipelineGenerator;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.generation.write.Phrase;
import studio.fenjing.generation.write.PhraseLearner;
import studio.fenjing.generation.write.PhraseSheet;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.Linguists;
import studio.fenjing.language.SentenceEmbedder;

/** The engines that the commands share, put together once. */
final class Engine {
    /** Loading its networks takes longer than most jobs: one serves every call of a process. */
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();

    private final Function<Language, Linguist> linguists = Linguists::of;

    /** @param folder of the model; the shipped one where absent */
    static Model model(@Nullable Path folder) {
        try {
            return folder == null ? ModelFolder.shipped() : ModelFolder.read(folder);
        } catch (IOException e) {
            throw new UnusableInput("model: " + e.getMessage());
        }
    }

    ShotGenerator generator(Model model) {
        return new PipelineGenerator(
                linguists,
                EMBEDDER,
                new ShotPlanner(model.network(), ShotPlanner.Sampling.USUAL),
                model.phrases(),
                model.pictures(),
                Clock.systemUTC());
    }

    Function<Language, Linguist> linguists() {
        return linguists;
    }

    Embedder embedder() {
        return EMBEDDER;
    }

    Samples samples() {
        return new Samples(Engine::screenplay, new BeatReader(linguists), new Understanding(linguists, EMBEDDER));
    }

    PhraseLearner phrases() {
        return new PhraseLearner(linguists, EMBEDDER);
    }

    /** The phrase sheets that lie beside corpora. */
    List<Phrase> writtenPhrases(List<Path> corpora) throws IOException {
        Set<Path> sheets = new TreeSet<>();
        for (Path corpus : corpora) {
            Path folder =
                    Files.isDirectory(corpus) ? corpus : corpus.toAbsolutePath().getParent();
            if (folder != null && Files.exists(folder.resolve(PhraseSheet.NAME)))
                sheets.add(folder.resolve(PhraseSheet.NAME));
        }
        List<Phrase> phrases = new ArrayList<>();
        for (Path sheet : sheets) {
            try {
                phrases.addAll(PhraseSheet.read(Files.readString(sheet), EMBEDDER));
            } catch (IllegalArgumentException e) {
                throw new UnusableInput(sheet + ": " + e.getMessage());
            }
        }
        return phrases;
    }

    /** A list's source, read as the kind that the list says it is. */
    static Screenplay screenplay(ShotList list) {
        String source = Objects.requireNonNull(list.source());
        return list.sourceKind() == null
                ? ScreenplayReader.read(source)
                : ScreenplayReader.read(source, list.sourceKind());
    }
}
