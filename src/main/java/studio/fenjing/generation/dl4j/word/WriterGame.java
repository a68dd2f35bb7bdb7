package studio.fenjing.generation.dl4j.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.fenjing.generation.adversarial.Champion;
import studio.fenjing.generation.adversarial.Game;
import studio.fenjing.generation.adversarial.Remedy;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.adversarial.Schedule;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.Wording;

/**
 * The adversarial phase of the writer: plays on from the weights that likelihood found, and draws the curves of quality
 * against diversity on lines that nobody learned from, by which the better weights are chosen. A discriminator then
 * learns to tell people's lines from the drafts of the writer that is kept, and judges them from then on.
 */
public final class WriterGame {
    /** At most. */
    public static final int ROUNDS = 60;

    private static final double LEARNING_RATE = 1e-4;
    private static final int BATCH = 64;
    private static final int WARM_UP_A_ROUND = 5;
    private static final int LOOK_EVERY = 10;

    /** Seeds; the curves that decide are not drawn as those were that chose. */
    private static final long CHOSEN = 1;

    private static final long JUDGED = 2;

    private final WriterRecipe recipe;
    private final Wording wording;
    private final int rounds;

    /**
     * @param network with the better weights, and its critic
     * @param contest curve of the weights after the game, as they did best, beside that of the weights before
     */
    public record Outcome(WriterNetwork network, List<Round> rounds, Contest contest) {}

    WriterGame(WriterRecipe recipe, Wording wording, int rounds) {
        this.recipe = recipe;
        this.wording = wording;
        this.rounds = Math.min(rounds, ROUNDS);
    }

    /** At most. */
    public int rounds() {
        return rounds;
    }

    private Schedule schedule() {
        return new Schedule(
                rounds, BATCH, 4, 2, WARM_UP_A_ROUND * rounds, 1, 3, 2, 0.75, 0.7, EnumSet.allOf(Remedy.class));
    }

    /** @return nothing where it was stopped before the first round, or before its discriminator had learned */
    public Optional<Outcome> play(
            WriterNetwork before, List<PictureLine> lines, Consumer<Round> watcher, BooleanSupplier stop) {
        if (stop.getAsBoolean()) return Optional.empty(); // before curves are drawn for nothing
        WriterMaterial material = WriterMaterial.of(lines, wording);
        Vocabulary vocabulary = before.vocabulary();
        Random chance = new Random(recipe.seed());
        List<Lesson> train = WriterMaterial.lessons(material.train(), vocabulary.ids(), chance);
        List<Lesson> tune = WriterMaterial.lessons(material.tune(), vocabulary.ids(), chance);
        WordNetwork network = new WordNetwork(
                recipe.withoutInputDropout().of(vocabulary.words().size()));
        network.restore(before.kernel());
        WriterGenerator generator = new WriterGenerator(network, LEARNING_RATE, vocabulary.signs(), train);
        Champion<WordKernel> champion = new Champion<>(sweep("likelihood", vocabulary, before.kernel(), tune, CHOSEN));
        List<Round> played = champion.play(
                new Game<>(
                        generator,
                        WriterDiscriminator.of(vocabulary, recipe.seed()),
                        schedule(),
                        train,
                        tune,
                        recipe.seed()),
                LOOK_EVERY,
                generator::kernel,
                now -> sweep("now", vocabulary, now, tune, CHOSEN),
                watcher,
                stop);
        if (played.isEmpty()) return Optional.empty();
        WordKernel after = champion.weights();
        Contest contest = new Contest(
                sweep("likelihood", vocabulary, before.kernel(), tune, JUDGED),
                sweep("adversarial", vocabulary, after, tune, JUDGED));
        WordKernel kept = contest.adversarialWins() ? after : before.kernel();
        return new CriticTrainer(vocabulary, recipe.seed())
                .train(kept, train, tune, rounds, stop)
                .map(trained -> new Outcome(
                        new WriterNetwork(
                                before.card()
                                        .with("criticAccuracy", trained.accuracy())
                                        .with("copies", copies(kept, vocabulary, train, tune)),
                                kept,
                                trained.critic()),
                        played,
                        contest));
    }

    /** Pictures said for what the lines were told. */
    private static Sweep sweep(String name, Vocabulary vocabulary, WordKernel kernel, List<Lesson> lines, long seed) {
        return Sweep.of(
                name,
                words(lines),
                temperature ->
                        words(drafts(kernel, vocabulary, lines, new WordDraw(temperature, 1), seed * 1_000_003)));
    }

    /** One for what each of the lines was told. */
    static List<Lesson> drafts(WordKernel kernel, Vocabulary vocabulary, List<Lesson> lines, WordDraw draw, long seed) {
        return IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> WriterGenerator.write(
                        kernel, vocabulary.signs(), lines.get(i), 0, draw, new SplittableRandom(seed + i)))
                .toList();
    }

    /** Share of drafts, as they are served, that are a line it has learned from. */
    private static double copies(WordKernel kernel, Vocabulary vocabulary, List<Lesson> train, List<Lesson> tune) {
        Set<List<Integer>> learned = train.stream().map(Lesson::words).collect(Collectors.toSet());
        List<Lesson> drafts = drafts(kernel, vocabulary, tune, WordDraw.USUAL, JUDGED);
        return drafts.stream().filter(draft -> learned.contains(draft.words())).count() / (double) drafts.size();
    }

    private static List<List<String>> words(List<Lesson> lines) {
        return lines.stream()
                .map(line -> line.words().stream().map(String::valueOf).toList())
                .toList();
    }
}
