package studio.fenjing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.measure.Evaluation;

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
        Model loaded = Engine.model(model);
        Judging judging = new Judging(
                new Engine(),
                Corpora.read(corpus),
                of -> part.equalsIgnoreCase("all") || of.name().equalsIgnoreCase(part));
        if (judging.hasNothing()) throw new UnusableInput("no scene of part " + part + " in " + corpus);
        Evaluation evaluation = judging.judge(loaded);
        System.out.println(EvaluationJson.write(evaluation));
        return 0;
    }
}
