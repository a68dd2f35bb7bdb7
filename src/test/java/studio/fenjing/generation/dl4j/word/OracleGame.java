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
    private static final int JUDGED = 2_000;
    private static final int BATCH = 64;

    private final WordKernel oracle;
    private final RandomGenerator random;
    private final long seed;

    /** NLL_oracle in nats a token: best by likelihood, best by the game. */
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

    public Result play(
            int epochs, double rate, double keep, double decay, Schedule schedule, double gameRate, double judgeRate) {
        long started = System.nanoTime();
        List<int[]> real = new ArrayList<>(texts(oracle, TEXTS));
        WordNetwork network = new WordNetwork(new WordRecipe(WORDS, WIDTH, WIDTH, keep, rate, 0.1, seed));
        double best = Double.MAX_VALUE;
        Random order = new Random(seed);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            network.rate(rate * Math.pow(decay, (epoch - 1) / (double) epochs));
            Collections.shuffle(real, order);
            double nll = 0;
            for (int from = 0; from + BATCH <= TEXTS; from += BATCH)
                nll += network.learn(real.subList(from, from + BATCH), null, true) * BATCH / TEXTS;
            if (epoch % 5 == 0 || epoch == epochs) {
                double now = judge(texts(network.kernel(), JUDGED));
                best = Math.min(best, now);
                say(started, "likelihood epoch=%d nll=%.3f nllOracle=%.3f", epoch, nll, now);
            }
        }
        WordGenerator generator = new WordGenerator(network, gameRate, LENGTH);
        generator.pace(1);
        double[] won = {Double.MAX_VALUE};
        new Game<>(
                        generator,
                        new WordDiscriminator(WORDS, LENGTH, judgeRate, seed),
                        schedule,
                        real,
                        texts(oracle, BATCH),
                        seed)
                .play(round -> {
                    if (round.number() % 10 == 0) {
                        double now = judge(texts(generator.kernel(), JUDGED));
                        won[0] = Math.min(won[0], now);
                        say(
                                started,
                                "game round=%d nllOracle=%.3f reward=%.3f loss=%.3f accuracy=%.2f distinct2=%.3f",
                                round.number(),
                                now,
                                round.reward(),
                                round.loss(),
                                round.accuracy(),
                                round.distinct());
                    }
                    return true;
                });
        return new Result(best, won[0], (System.nanoTime() - started) / 1e9);
    }

    private void say(long started, String line, Object... values) {
        System.out.printf(
                Locale.ROOT,
                "seqgan seed=%d %.0fs %s%n",
                seed,
                (System.nanoTime() - started) / 1e9,
                line.formatted(values));
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
                .mapToObj(i -> {
                    RandomGenerator chance = new java.util.SplittableRandom(seeds[i]);
                    WordKernel.State state = kernel.start();
                    int[] text = new int[LENGTH];
                    for (int t = 0; t < LENGTH; t++) {
                        state.take(t == 0 ? 0 : text[t - 1]);
                        text[t] = state.sample(chance);
                    }
                    return text;
                })
                .toList();
    }

    private static float[] floats(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        float[] floats = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(floats);
        return floats;
    }

    public static void main(String[] a) throws IOException {
        OracleGame game = new OracleGame(Path.of(a[0]), Long.parseLong(a[1]));
        System.out.printf("oracle %.3f noise %.3f%n", game.nllOfOracle(), game.nllOfNoise());
        Schedule schedule = new Schedule(
                Integer.parseInt(a[6]),
                BATCH,
                Integer.parseInt(a[7]),
                Integer.parseInt(a[8]),
                Integer.parseInt(a[9]),
                1,
                Integer.parseInt(a[10]),
                4,
                0.95,
                0.3,
                EnumSet.of(Remedy.LABEL_SMOOTHING, Remedy.CLIPPED_ADVANTAGES));
        System.out.println(game.play(
                Integer.parseInt(a[2]),
                Double.parseDouble(a[3]),
                Double.parseDouble(a[4]),
                Double.parseDouble(a[5]),
                schedule,
                Double.parseDouble(a[11]),
                Double.parseDouble(a[12])));
    }
}
