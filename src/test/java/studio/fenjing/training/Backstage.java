package studio.fenjing.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import studio.fenjing.HandClock;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.PipelineGenerator;
import studio.fenjing.generation.ServingGenerator;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.measure.Gate;
import studio.fenjing.generation.measure.LikelihoodGate;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.shotlist.request.ModelSettings;

/** The parts of the model room put together in a folder, without an application around them. */
final class Backstage {
    final HandClock clock = new HandClock();
    final List<RoomNews> heard = new ArrayList<>();
    final TrainingSettings settings;
    final NetworkShelf shelf;
    final ServingGenerator generator;
    final Serving serving;
    final Followers followers = new Followers();
    final Schooling schooling;
    final TrainingRuns runs;

    Backstage(Path corpus, Path models) {
        this(corpus, models, null, new LikelihoodGate(Corpus::screenplay), 2);
    }

    Backstage(Path corpus, Path models, @Nullable Path configured, Gate gate, int epochs) {
        this(new TrainingSettings(corpus, models, TrainingSettings.NEVER, epochs, false, 1), configured, gate);
    }

    Backstage(TrainingSettings settings, @Nullable Path configured, Gate gate) {
        this.settings = settings;
        shelf = new NetworkShelf(settings, new ModelSettings(configured));
        generator = new ServingGenerator(
                model -> new PipelineGenerator(
                        LoadedEngine.LINGUISTS, LoadedEngine.EMBEDDER, model, ShotPlanner.Sampling.USUAL, clock),
                usual(configured));
        serving = new Serving(shelf, generator, settings);
        followers.add(heard::add);
        Corpus lists = new Corpus(settings, LoadedEngine.EMBEDDER);
        schooling = new Schooling(settings, lists, shelf, serving, gate, LoadedEngine.EMBEDDER, clock);
        runs = new TrainingRuns(schooling, followers, clock);
        runs.start();
    }

    private static Model usual(@Nullable Path configured) {
        try {
            return configured == null ? LoadedEngine.model() : ModelFolder.read(configured);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that holds a network which can serve. */
    static Path network(Path models, String name) {
        try {
            Path folder = models.resolve(name);
            FileSystemUtils.copyRecursively(Path.of(ModelFolder.SHIPPED), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
