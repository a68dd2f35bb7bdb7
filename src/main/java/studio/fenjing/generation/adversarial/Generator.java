package studio.fenjing.generation.adversarial;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes sequences token by token and learns from examples and from rewards.
 *
 * @param <S> a sequence with what it was asked for
 */
public interface Generator<S> {
    /** Safe to call from several threads between two learning steps. */
    S sample(RandomGenerator random);

    /** The sequence's first {@code kept} tokens with a new end; safe to call like {@link #sample}. */
    S complete(S sequence, int kept, RandomGenerator random);

    /** Tokens of the sequence, as far as they were chosen. */
    List<?> tokens(S sequence);

    /**
     * One step of maximum likelihood.
     *
     * @return nats a token before the step
     */
    double imitate(List<S> examples);

    /**
     * One step of policy gradient (Williams, REINFORCE, 1992) on sequences that the generator itself has sampled.
     *
     * @param advantages for each token of each sequence, how much better than expected it turned out
     */
    void reinforce(List<S> sampled, List<float[]> advantages);

    /** Learns at {@code factor} times the rate of its recipe from now on. */
    void pace(double factor);
}
