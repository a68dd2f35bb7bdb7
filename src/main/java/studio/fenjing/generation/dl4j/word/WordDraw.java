package studio.fenjing.generation.dl4j.word;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws a word from the nucleus of the odds: the likeliest words that together have {@code mass}. Source: Holtzman et al.,
 * The Curious Case of Neural Text Degeneration, ICLR 2020.
 *
 * @param temperature over 0; above 1 flattens the odds, below 1 sharpens them
 * @param mass over 0, at most 1
 */
record WordDraw(double temperature, double mass) {
    private static final Loops LOOPS = Loops.fastest();

    static final WordDraw AS_LEARNED = new WordDraw(1, 1);
    static final WordDraw USUAL = new WordDraw(0.7, 0.95);

    WordDraw {
        if (!(temperature > 0 && mass > 0 && mass <= 1))
            throw new IllegalArgumentException("a draw at temperature %s from %s".formatted(temperature, mass));
    }

    /** @param odds log-odds; negative infinity for a word that may not come, and at least one that may */
    int draw(float[] odds, RandomGenerator random) {
        float[] weights = odds.clone();
        if (temperature != 1) LOOPS.scale(weights, (float) (1 / temperature));
        double sum = LOOPS.exponentiate(weights);
        int drawn = mass < 1 ? fromNucleus(weights, sum, random) : LOOPS.indexAt(weights, random.nextDouble() * sum);
        return odds[drawn] > Float.NEGATIVE_INFINITY ? drawn : likeliest(odds); // rounding, once in many millions
    }

    private int fromNucleus(float[] weights, double sum, RandomGenerator random) {
        // All words below this together have less than the nucleus leaves out: sorting the others is enough.
        double least = (1 - mass) * sum / weights.length;
        int[] order = IntStream.range(0, weights.length)
                .filter(i -> weights[i] > least)
                .boxed()
                .sorted((a, b) -> Float.compare(weights[b], weights[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double nucleus = 0;
        int count = 0;
        while (count < order.length && nucleus < mass * sum) nucleus += weights[order[count++]];
        double target = random.nextDouble() * nucleus;
        for (int i = 0; i < count; i++) {
            target -= weights[order[i]];
            if (target < 0) return order[i];
        }
        return order[Math.max(0, count - 1)];
    }

    private static int likeliest(float[] odds) {
        int best = 0;
        for (int i = 1; i < odds.length; i++) if (odds[i] > odds[best]) best = i;
        return best;
    }
}
