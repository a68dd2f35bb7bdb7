package studio.fenjing.generation.dl4j.word;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Trains a discriminator to tell people's picture lines from a writer's drafts, as the writer serves them. */
final class CriticTrainer {
    private static final int BATCH = 64;
    private static final int LESSONS_A_ROUND = 25;
    private static final double SMOOTHING = 0.1;

    private final Vocabulary vocabulary;
    private final long seed;

    /** @param accuracy of the critic on lines and drafts that it has not learned from */
    record Trained(WordCritic critic, double accuracy) {}

    CriticTrainer(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.seed = seed;
    }

    /**
     * Keeps the critic as it stood when it was most often right about {@code tune}.
     *
     * @param rounds after each of which it is examined
     * @return nothing where it was stopped before the end of the first round
     */
    Optional<Trained> train(
            WordKernel writer, List<Lesson> train, List<Lesson> tune, int rounds, BooleanSupplier stop) {
        WriterDiscriminator discriminator = WriterDiscriminator.of(vocabulary, seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<Lesson> drafts = drafts(writer, tune, random);
        Trained best = null;
        for (int round = 0; round < rounds && !stop.getAsBoolean(); round++) {
            for (int i = 0; i < LESSONS_A_ROUND; i++) {
                List<Lesson> real =
                        random.ints(BATCH, 0, train.size()).mapToObj(train::get).toList();
                discriminator.learn(real, drafts(writer, real, random), SMOOTHING);
            }
            double accuracy = (above(discriminator.realness(tune)) + 1 - above(discriminator.realness(drafts))) / 2;
            if (best == null || accuracy > best.accuracy()) best = new Trained(discriminator.critic(), accuracy);
        }
        return Optional.ofNullable(best);
    }

    private List<Lesson> drafts(WordKernel writer, List<Lesson> lines, SplittableRandom random) {
        return WriterGame.drafts(writer, vocabulary, lines, WordDraw.USUAL, random.nextLong());
    }

    /** Share of those that are taken for a person's. */
    private static double above(float[] realness) {
        int count = 0;
        for (float odds : realness) if (odds > (1 - SMOOTHING) / 2) count++;
        return count / (double) realness.length;
    }
}
