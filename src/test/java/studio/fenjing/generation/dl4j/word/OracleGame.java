package studio.fenjing.generation.dl4j.word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import studio.fenjing.generation.adversarial.Game;
import studio.fenjing.generation.adversarial.Remedy;
import studio.fenjing.generation.adversarial.Schedule;

/** The synthetic experiment of SeqGAN: learn from an oracle's texts, and be judged by the oracle (Yu et al. 2017). */
public final class OracleGame {
    private static final int WORDS = 5000;
    private static final int WIDTH = 32;
    private static final int LENGTH = 20;
    private static final int TEXTS = 10_000;
    private static final int JUDGED = 4_000;
    private static final int BATCH = 64;

    private static final int EPOCHS = 30;
    private static final double RATE = 1e-2;
    /** What is left of the rate of likelihood at its end. */
    private static final double SLOWEST = 0.5;

    private static final double SPREAD = 0.1;
    private static final double DISCRIMINATOR_RATE = 1e-3;
    private static final Schedule SCHEDULE = new Schedule(
            40, BATCH, 4, 4, 300, 1, 5, 4, 0.7, 0.3, EnumSet.of(Remedy.LABEL_SMOOTHING, Remedy.FREEZE_THE_WINNER));

    private final WordKernel oracle;
    private final RandomGenerator random;
    private final long seed;

    /** NLL_oracle in nats a token: after likelihood, and after the game. */
    public record Result(double likelihood, double adversarial, double seconds) {}

    public OracleGame(Path folder, long seed) throws IOException {
        this.seed = seed;
        oracle = oracle(folder);
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The published weights, their gates brought into DL4J's order: cell input, forget, output, input. */
    static WordKernel oracle(Path folder) throws IOException {
        float[] all = floats(folder.resolve("oracle.f32"));
        OracleWeights w = new OracleWeights(folder.resolve("oracle.json"), all);
        return new WordKernel(
                w.of("embedding"),
                w.sideBySide("Wc", "Wf", "Wo", "Wi"),
                w.sideBySide("Uc", "Uf", "Uo", "Ui"),
                w.sideBySide("bc", "bf", "bo", "bi"),
                w.of("Wout"),
                w.of("bout"));
    }

    public double nllOfOracle() {
        return judge(texts(oracle, JUDGED));
    }

    public double nllOfNoise() {
        return judge(IntStream.range(0, JUDGED)
                .mapToObj(i -> random.ints(LENGTH, 0, WORDS).toArray())
                .toList());
    }

    public Result play() {
        long started = System.nanoTime();
        List<int[]> real = new ArrayList<>(texts(oracle, TEXTS));
        WordRecipe recipe = new WordRecipe(WORDS, WIDTH, WIDTH, 1, 1, RATE, SPREAD, seed);
        WordNetwork network = new WordNetwork(recipe);
        Random order = new Random(seed);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            network.rate(RATE * Math.pow(SLOWEST, (epoch - 1.0) / EPOCHS));
            Collections.shuffle(real, order);
            double nll = 0;
            for (int from = 0; from + BATCH <= TEXTS; from += BATCH)
                nll += network.learn(real.subList(from, from + BATCH), null, true) * BATCH / TEXTS;
            if (epoch % 5 == 0) say(started, "likelihood epoch=%d nll=%.3f nllOracle=%.3f", epoch, nll, judge(network));
        }
        double likelihood = judge(network);
        // The game has an optimiser of its own: Adam's memory of likelihood would hold it back.
        WordNetwork player = new WordNetwork(recipe);
        player.restore(network.kernel());
        WordGenerator generator = new WordGenerator(player, RATE, LENGTH);
        generator.pace(1);
        WordDiscriminator discriminator = new WordDiscriminator(WORDS, LENGTH, DISCRIMINATOR_RATE, seed);
        new Game<>(generator, discriminator, SCHEDULE, real, texts(oracle, BATCH), seed)
                .play(
                        round -> {
                            if (round.number() % 10 == 0)
                                say(
                                        started,
                                        "game round=%d nllOracle=%.3f reward=%.3f loss=%.3f accuracy=%.2f distinct2=%.3f",
                                        round.number(),
                                        judge(player),
                                        round.reward(),
                                        round.loss(),
                                        round.accuracy(),
                                        round.distinct());
                        },
                        () -> false);
        return new Result(likelihood, judge(player), (System.nanoTime() - started) / 1e9);
    }

    private void say(long started, String line, Object... values) {
        System.out.printf(
                Locale.ROOT,
                "seqgan seed=%d %.0fs %s%n",
                seed,
                (System.nanoTime() - started) / 1e9,
                line.formatted(values));
    }

    private double judge(WordNetwork network) {
        return judge(texts(network.kernel(), JUDGED));
    }

    private double judge(List<int[]> texts) {
        return texts.parallelStream()
                .mapToDouble(text -> {
                    WordKernel.State state = oracle.start();
                    double nats = 0;
                    for (int t = 0; t < LENGTH; t++) {
                        state.take(t == 0 ? 0 : text[t - 1]);
                        nats += state.nll(text[t]);
                    }
                    return nats / LENGTH;
                })
                .average()
                .orElse(Double.NaN);
    }

    private List<int[]> texts(WordKernel kernel, int count) {
        long[] seeds = random.longs(count).toArray();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> kernel.write(new int[LENGTH], 0, new SplittableRandom(seeds[i])))
                .toList();
    }

    private static float[] floats(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        float[] floats = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(floats);
        return floats;
    }
}
