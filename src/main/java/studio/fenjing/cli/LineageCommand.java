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
import studio.fenjing.generation.lineage.LearnedScene;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.plan.CorpusPart;

/** {@code fenjing lineage}: tells in a model's folder which scenes it learned from, as {@code train} does. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description = "Writes into the folder of a trained model which scenes of a corpus it learned from.")
final class LineageCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "JSON Lines or sheets, files or folders.")
    List<Path> corpus = List.of();

    @Option(names = "--model", required = true, paramLabel = "DIR", description = "A trained model.")
    @Nullable
    Path model;

    @Override
    public Integer call() throws IOException {
        if (model == null) throw new UnusableInput("--model is missing");
        Engine.model(model);
        List<LearnedScene> scenes = new Engine()
                .scenes(corpus, CorpusPart.TRAIN).stream().map(LearnedScene::of).toList();
        ModelFolder.tell(model, new Lineage(scenes));
        System.err.println("told of " + scenes.size() + " scenes in " + model);
        return 0;
    }
}
