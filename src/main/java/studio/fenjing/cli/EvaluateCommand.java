package studio.fenjing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.measure.Evaluation;
import studio.fenjing.generation.measure.Evaluator;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;

/** {@code fenjing evaluate}: scores a network on shot lists that people made. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores a network on shot lists that people made; one JSON object on standard output.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "JSON Lines or sheets, files or folders.")
    List<Path> corpus = List.of();

    @Option(names = "--model", paramLabel = "DIR", description = "A trained model; the shipped one if absent.")
    @Nullable
    Path model;

    @Option(names = "--part", defaultValue = "all", description = "all, train, tune or test.")
    String part = "all";

    @Override
    public Integer call() {
        if (!List.of("all", "train", "tune", "test").contains(part.toLowerCase(Locale.ROOT)))
            throw new UnusableInput("--part: " + part + " is none of all, train, tune, test");
        ModelFolder.Model loaded = Engine.model(model);
        Engine engine = new Engine();
        List<ShotList> judged = new ArrayList<>();
        List<ShotList> trainLists = new ArrayList<>();
        List<SceneSample> samples = new ArrayList<>();
        List<SceneSample> train = new ArrayList<>();
        List<SceneSample> tune = new ArrayList<>();
        Samples reader = engine.samples();
        for (ShotList list : Corpora.read(corpus)) {
            CorpusPart of = CorpusPart.of(list.id() == null ? "" : list.id());
            List<SceneSample> read = reader.of(list);
            if (read.isEmpty()) {
                System.err.println("left out, no source to read: " + list.id());
                continue;
            }
            if (of == CorpusPart.TRAIN) {
                train.addAll(read);
                trainLists.add(list);
            }
            if (of == CorpusPart.TUNE) tune.addAll(read);
            if (part.equalsIgnoreCase("all") || of.name().equalsIgnoreCase(part)) {
                judged.add(list);
                samples.addAll(read);
            }
        }
        if (samples.isEmpty()) throw new UnusableInput("no scene of part " + part + " in " + corpus);
        Evaluation evaluation = new Evaluator(
                        engine.generator(loaded), loaded.network(), Engine::screenplay, engine.linguists())
                .evaluate(judged, samples, train, tune, trainLists);
        System.out.println(EvaluationJson.write(evaluation));
        return 0;
    }
}
