package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import studio.fenjing.generation.dl4j.word.WriterRecipe;
import studio.fenjing.generation.dl4j.word.WriterTrainer;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.generation.write.PhraseLearner;
import studio.fenjing.generation.write.Schoolbook;
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
        return new PipelineGenerator(linguists, EMBEDDER, model, ShotPlanner.Sampling.USUAL, Clock.systemUTC());
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

    /** The scenes of a part of corpora, understood. */
    List<SceneSample> scenes(List<Path> corpora, CorpusPart part) {
        Samples samples = samples();
        return Corpora.read(corpora).stream()
                .filter(list -> CorpusPart.of(list) == part)
                .flatMap(list -> samples.of(list).stream())
                .toList();
    }

    /** What people wrote for the writer beside corpora. */
    Schoolbook written(List<Path> corpora) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (Path corpus : corpora)
            folders.add(
                    Files.isDirectory(corpus) ? corpus : corpus.toAbsolutePath().getParent());
        Schoolbook written = Schoolbook.EMPTY;
        try {
            for (Path folder : folders) written = written.and(Schoolbook.in(folder, EMBEDDER));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
        return written;
    }

    WriterTrainer writer() {
        return new WriterTrainer(WriterRecipe.USUAL, linguists);
    }

    /** A list's source, read as the kind that the list says it is. */
    static Screenplay screenplay(ShotList list) {
        String source = Objects.requireNonNull(list.source());
        return list.sourceKind() == null
                ? ScreenplayReader.read(source)
                : ScreenplayReader.read(source, list.sourceKind());
    }
}
