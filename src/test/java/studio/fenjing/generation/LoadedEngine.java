package studio.fenjing.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.ShotLists;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.Linguists;
import studio.fenjing.language.SentenceEmbedder;

/** The engine with the shipped model and the corpus, loaded once for all tests of a run. */
public final class LoadedEngine {
    public static final Path CORPUS = Path.of("models", "corpus");
    public static final Function<Language, Linguist> LINGUISTS = Linguists::of;
    public static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();

    private LoadedEngine() {}

    public static BeatReader beats() {
        return new BeatReader(LINGUISTS);
    }

    public static Understanding understanding() {
        return new Understanding(LINGUISTS, EMBEDDER);
    }

    public static Samples samples() {
        return new Samples(LoadedEngine::screenplay, beats(), understanding());
    }

    public static Model model() {
        return Loaded.MODEL;
    }

    /** The pictures of the train part and the phrases, whether or not the shipped model tells of its scenes. */
    public static PictureIndex pictures() {
        return Loaded.PICTURES;
    }

    /** Plans alike and is quicker, for what does not look at pictures. */
    public static ShotGenerator generatorWithoutWriter() {
        Model model = model();
        return Loaded.generator(
                new Model(model.network(), model.phrases(), null, model.lineage(), model.judge(), model.standard()));
    }

    public static ShotGenerator generator() {
        return Loaded.GENERATOR;
    }

    public static List<ShotList> corpus() {
        return Loaded.CORPUS;
    }

    /** The corpus' first scenes as samples. */
    public static List<SceneSample> someScenes(int count) {
        Samples samples = samples();
        return corpus().stream()
                .flatMap(list -> samples.of(list).stream())
                .limit(count)
                .toList();
    }

    public static Screenplay screenplay(ShotList list) {
        return ScreenplayReader.read(Objects.requireNonNull(list.source()), list.sourceKind());
    }

    private static final class Loaded {
        static final List<ShotList> CORPUS = read(() -> ShotLists.read(LoadedEngine.CORPUS));
        static final Model MODEL = read(ModelFolder::shipped);
        static final PictureIndex PICTURES = new PictureIndex(Stream.concat(
                        CORPUS.stream()
                                .filter(list -> CorpusPart.of(list) == CorpusPart.TRAIN)
                                .flatMap(list -> list.shots()
                                        .map(shot -> new PictureIndex.Line(String.valueOf(list.id()), shot.action()))),
                        MODEL.phrases().lines().stream())
                .toList());
        static final ShotGenerator GENERATOR = generator(MODEL);

        static ShotGenerator generator(Model model) {
            return new PipelineGenerator(
                    LINGUISTS,
                    EMBEDDER,
                    model,
                    ShotPlanner.Sampling.USUAL,
                    Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
        }

        private interface Reading<T> {
            T read() throws IOException;
        }

        private static <T> T read(Reading<T> reading) {
            try {
                return reading.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
