package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How quickly a language model of 8,000 words and 256 hidden units learns and writes. */
public final class WordSpeed {
    private static final WordRecipe RECIPE = new WordRecipe(8_000, 256, 256, 1, 1, 1e-3, 0.1, 1);
    private static final int TEXTS = 32;
    private static final int LENGTH = 20;
    private static final int ROUNDS = 6;

    private WordSpeed() {}

    /** Tokens a second that one training thread learns from; the best of several rounds. */
    public static double learnedTokens() {
        WordNetwork network = new WordNetwork(RECIPE);
        SplittableRandom random = new SplittableRandom(1);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<int[]> texts = new ArrayList<>();
            for (int i = 0; i < TEXTS; i++)
                texts.add(random.ints(LENGTH, 0, RECIPE.words()).toArray());
            long started = System.nanoTime();
            network.learn(texts, null, true);
            best = Math.max(best, TEXTS * LENGTH / ((System.nanoTime() - started) / 1e9));
        }
        return best;
    }

    /** Tokens a second that one thread writes. */
    public static double writtenTokens() {
        WordKernel kernel = new WordNetwork(RECIPE).kernel();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SplittableRandom random = new SplittableRandom(round);
            WordKernel.State state = kernel.start();
            long started = System.nanoTime();
            int word = 0;
            for (int i = 0; i < 1_000; i++) {
                state.take(word);
                word = state.sample(random);
            }
            best = Math.max(best, 1_000 / ((System.nanoTime() - started) / 1e9));
        }
        return best;
    }
}
