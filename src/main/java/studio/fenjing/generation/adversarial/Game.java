package studio.fenjing.generation.adversarial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import studio.fenjing.generation.measure.Distributions;

/**
 * Adversarial training of a generator of sequences: rewarded by the discriminator through rollouts, alternating with the
 * discriminator's own lessons. Source: Yu et al., SeqGAN, AAAI 2017.
 */
public final class Game<S> {
    private static final double SMOOTHING = 0.1;
    private static final int EXAMINED = 128;
    private static final double SLOWED = 0.2;
    private static final float MOST_DEVIATIONS = 3;

    private final Generator<S> generator;
    private final Discriminator<S> discriminator;
    private final Schedule schedule;
    private final List<S> real;
    private final List<S> heldOut;
    private final SplittableGenerator random;
    private double loss = Math.log(2);
    private double imitationNll = Double.NaN;

    /**
     * @param real what people made: at least one sequence
     * @param heldOut more of it, from which nobody learns: tells how well the discriminator sees
     */
    public Game(
            Generator<S> generator,
            Discriminator<S> discriminator,
            Schedule schedule,
            List<S> real,
            List<S> heldOut,
            long seed) {
        if (real.isEmpty() || heldOut.isEmpty()) throw new IllegalArgumentException("nothing real to learn from");
        this.generator = generator;
        this.discriminator = discriminator;
        this.schedule = schedule;
        this.real = List.copyOf(real);
        this.heldOut = List.copyOf(heldOut);
        random = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed);
    }

    /**
     * @param watcher told after every round
     * @param stop asked after every round, and after every lesson before the first one
     */
    public void play(Consumer<Round> watcher, BooleanSupplier stop) {
        for (int i = 0; i < schedule.warmUp(); i++) {
            if (stop.getAsBoolean()) return;
            teach();
        }
        double distinctBefore = distinct(sample(EXAMINED));
        double accuracy = 0.5;
        for (int number = 1; number <= schedule.rounds(); number++) {
            handicap(accuracy);
            double reward = 0;
            for (int i = 0; i < schedule.generatorSteps(); i++) {
                reward += reward() / schedule.generatorSteps();
                int step = (number - 1) * schedule.generatorSteps() + i + 1;
                if (schedule.has(Remedy.INTERLEAVED_LIKELIHOOD) && step % schedule.imitateEvery() == 0)
                    imitationNll = generator.imitate(batch(real, schedule.batch()));
            }
            if (!schedule.has(Remedy.FREEZE_THE_WINNER) || accuracy <= schedule.highestAccuracy())
                for (int i = 0; i < schedule.discriminatorSteps(); i++) teach();
            List<S> made = sample(EXAMINED);
            accuracy = accuracy(made);
            double distinct = distinct(made);
            boolean collapsed =
                    schedule.has(Remedy.STOP_ON_COLLAPSE) && distinct < schedule.leastDistinct() * distinctBefore;
            watcher.accept(new Round(number, reward, loss, accuracy, imitationNll, distinct));
            if (collapsed || stop.getAsBoolean()) return;
        }
    }

    private void handicap(double accuracy) {
        if (!schedule.has(Remedy.ADAPTIVE_RATES)) return;
        double lead = Math.clamp((accuracy - 0.5) * 2, 0, 1);
        discriminator.pace(1 - (1 - SLOWED) * lead);
        generator.pace(SLOWED + (1 - SLOWED) * Math.min(1, 2 * lead));
    }

    private void teach() {
        int half = schedule.batch();
        loss = discriminator.learn(
                batch(real, half), sample(half), schedule.has(Remedy.LABEL_SMOOTHING) ? SMOOTHING : 0);
    }

    /** One step of policy gradient; returns the mean realness of what was written for it. */
    private double reward() {
        List<S> written = sample(schedule.batch());
        Judgement judgement = judge(written);
        if (schedule.has(Remedy.CLIPPED_ADVANTAGES)) scale(judgement.advantages());
        generator.reinforce(written, judgement.advantages());
        return judgement.realness();
    }

    /** @param advantages by sequence and token */
    private record Judgement(double realness, List<float[]> advantages) {}

    /**
     * For each token, how real the sequence is found if it is ended anew after that token; with a baseline, how much more
     * real than if it is ended anew before it.
     */
    private Judgement judge(List<S> written) {
        int offset = random.nextInt(schedule.stride());
        RandomGenerator[] chances = chances(written.size());
        List<List<S>> ends = IntStream.range(0, written.size())
                .parallel()
                .mapToObj(i -> ends(written.get(i), offset, chances[i]))
                .toList();
        float[] realness =
                discriminator.realness(ends.stream().flatMap(List::stream).toList());
        List<float[]> advantages = new ArrayList<>();
        double sum = 0;
        int at = 0;
        for (int i = 0; i < written.size(); i++) {
            int judged = (ends.get(i).size() - 1) / schedule.rollouts();
            boolean gains = schedule.has(Remedy.BASELINE);
            float[] values = new float[judged + 1];
            for (int j = 0; j < judged; j++)
                for (int k = 0; k < schedule.rollouts(); k++) values[j] += realness[at++] / schedule.rollouts();
            values[judged] = realness[at++];
            sum += values[judged];
            float[] row = new float[generator.tokens(written.get(i)).size()];
            for (int t = 0, next = gains ? 1 : 0; t < row.length; t++) {
                row[t] = values[next] - (gains ? values[next - 1] : 0);
                if (isJudged(t, row.length, offset)) next++;
            }
            advantages.add(row);
        }
        return new Judgement(sum / written.size(), advantages);
    }

    /** The sequence with new ends: from its very start where gains count, after each judged token, and as it is. */
    private List<S> ends(S sequence, int offset, RandomGenerator chance) {
        int length = generator.tokens(sequence).size();
        List<S> ends = new ArrayList<>();
        for (int t = schedule.has(Remedy.BASELINE) ? -1 : 0; t < length - 1; t++)
            if (t < 0 || isJudged(t, length, offset))
                for (int k = 0; k < schedule.rollouts(); k++) ends.add(generator.complete(sequence, t + 1, chance));
        ends.add(sequence);
        return ends;
    }

    private boolean isJudged(int token, int length, int offset) {
        return token < length - 1 && token % schedule.stride() == offset;
    }

    private static void scale(List<float[]> advantages) {
        double squares = 0;
        int count = 0;
        for (float[] row : advantages)
            for (float value : row) {
                squares += value * value;
                count++;
            }
        float deviation = (float) Math.sqrt(squares / Math.max(1, count)) + 1e-4f;
        for (float[] row : advantages)
            for (int t = 0; t < row.length; t++)
                row[t] = Math.clamp(row[t] / deviation, -MOST_DEVIATIONS, MOST_DEVIATIONS);
    }

    private double accuracy(List<S> made) {
        float[] own = discriminator.realness(made);
        float[] others = discriminator.realness(batch(heldOut, made.size()));
        double right = 0;
        double middle = schedule.has(Remedy.LABEL_SMOOTHING) ? (1 - SMOOTHING) / 2 : 0.5;
        for (int i = 0; i < own.length; i++) right += (own[i] <= middle ? 0.5 : 0) + (others[i] > middle ? 0.5 : 0);
        return right / own.length;
    }

    private double distinct(List<S> sequences) {
        return Distributions.distinct(
                2,
                sequences.stream()
                        .map(sequence -> generator.tokens(sequence).stream()
                                .map(Object::toString)
                                .toList())
                        .toList());
    }

    private List<S> batch(List<S> from, int size) {
        return random.ints(size, 0, from.size()).mapToObj(from::get).toList();
    }

    private List<S> sample(int count) {
        RandomGenerator[] chances = chances(count);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> generator.sample(chances[i]))
                .toList();
    }

    /** A chance of its own for each sequence, so that threads do not change what is drawn. */
    private RandomGenerator[] chances(int count) {
        return random.splits(count).toArray(RandomGenerator[]::new);
    }
}
