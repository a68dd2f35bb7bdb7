package studio.fenjing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.dl4j.Course;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.dl4j.Recipe;
import studio.fenjing.generation.dl4j.Training;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.plan.CorpusPart;

/** {@code fenjing train}: trains a planner and learns the writer's phrases. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model on a corpus and writes it to a folder; Ctrl-C keeps the best so far.")
final class TrainCommand implements Callable<Integer> {
    /** Minutes: what the end of a round, two curves and the card may take. */
    private static final int FAREWELL = 3;

    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "JSON Lines or sheets, files or folders.")
    List<Path> corpus = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the model goes.")
    @Nullable
    Path out;

    @Option(names = "--seed", description = "The same seed and corpus give the same weights.")
    @Nullable
    Long seed;

    @Option(
            names = "--adversarial",
            description = "Afterwards play against a discriminator; its weights are kept only if they are better.")
    boolean adversarial;

    @Option(names = "--minutes", description = "Stop after so many minutes with the best so far.")
    @Nullable
    Integer minutes;

    @Option(names = "--name", defaultValue = "fenjing-1", description = "Id that lists name as their model.")
    String name = "fenjing-1";

    @Override
    public Integer call() throws IOException {
        if (out == null) throw new UnusableInput("--out is missing");
        if (minutes != null && minutes < 1) throw new UnusableInput("--minutes must be at least 1");
        List<ShotList> lists = Corpora.read(corpus);
        Engine engine = new Engine();
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform().unstarted(() -> {
            interrupted.set(true);
            try {
                if (!done.await(FAREWELL, TimeUnit.MINUTES)) System.err.println("stopped before all was written");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            long started = System.nanoTime();
            Duration most = minutes == null ? Duration.ofDays(365) : Duration.ofMinutes(minutes);
            BooleanSupplier stop = () -> interrupted.get() || System.nanoTime() - started > most.toNanos();
            Recipe recipe = seed == null ? Recipe.USUAL : Recipe.USUAL.withSeed(seed);
            Course course = adversarial ? Course.adversarial(recipe) : Course.likelihood(recipe);
            new Training(engine.samples(), engine.phrases(), engine.writer())
                    .train(name, lists, engine.written(corpus), course, out, new TrainingLog(System.err, course), stop);
            Learning learning = Learning.read(out).orElseThrow();
            if (learning.contest() != null) draw("the game", learning.contest(), out.resolve(CardText.PICTURE));
            if (learning.writersGame() != null)
                draw("the writer's game", learning.writersGame().contest(), out.resolve(CardText.WRITERS_PICTURE));
            Judging judging = new Judging(engine, lists, part -> part == CorpusPart.TEST);
            if (judging.hasNothing()) System.err.println("no test part, so no card");
            else
                Files.writeString(
                        out.resolve("MODEL_CARD.md"),
                        new CardText(
                                        name,
                                        lists,
                                        recipe,
                                        learning,
                                        ModelFolder.writerCard(out).orElse(null),
                                        judging.judge(Engine.model(out)))
                                .markdown());
            System.err.println("wrote " + out);
        } finally {
            done.countDown();
        }
        if (!interrupted.get()) Runtime.getRuntime().removeShutdownHook(hook);
        return 0;
    }

    private static void draw(String game, Contest contest, Path file) throws IOException {
        System.err.printf(
                "%s %s; its curve is above at %d of %d places, by %.4f on average; area %.4f, likelihood's %.4f%n",
                game,
                contest.adversarialWins() ? "won" : "did not win and likelihood's weights are kept",
                contest.placesWon(),
                contest.places(),
                contest.meanLead(),
                contest.adversarial().area(),
                contest.likelihood().area());
        Files.writeString(file, new SweepPicture(contest).svg());
    }
}
