package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.SceneSample;

/** {@code fenjing calibrate}: measures directors' scenes, by which a model's folder judges lists, as {@code train} does. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Writes into the folder of a trained model what the tune part of a corpus measures.")
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "JSON Lines or sheets, files or folders.")
    List<Path> corpus = List.of();

    @Option(names = "--model", required = true, paramLabel = "DIR", description = "A trained model.")
    @Nullable
    Path model;

    @Override
    public Integer call() throws IOException {
        if (model == null) throw new UnusableInput("--model is missing");
        Engine.model(model);
        Engine engine = new Engine();
        List<SceneSample> scenes = engine.scenes(corpus, CorpusPart.TUNE);
        if (!ModelFolder.calibrate(model, engine.samples()::meaning, scenes))
            throw new UnusableInput("the tune part has " + scenes.size() + " scenes: too few to judge others by");
        System.err.println("measured " + scenes.size() + " scenes for " + model);
        return 0;
    }
}
