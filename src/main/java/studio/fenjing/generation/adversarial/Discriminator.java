package studio.fenjing.generation.adversarial;

import java.util.List;

/**
 * Tells a person's sequences from the generator's.
 *
 * @param <S> a sequence with what it was asked for
 */
public interface Discriminator<S> {
    /**
     * One step of binary cross-entropy.
     *
     * @param smoothing how far the target of real sequences lies below 1
     * @return the loss in nats before the step
     */
    double learn(List<S> real, List<S> made, double smoothing);

    /** For each sequence the odds, 0 to 1, that a person made it. */
    float[] realness(List<S> sequences);

    /** Learns at {@code factor} times the rate of its recipe from now on. */
    void pace(double factor);
}
