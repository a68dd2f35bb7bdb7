package studio.fenjing.generation.measure;

import java.util.List;

/**
 * Among how many equally likely tokens a network hesitates on average: e to the nats a token. Source: Jelinek, Mercer,
 * Bahl and Baker, Perplexity: a Measure of the Difficulty of Speech Recognition Tasks, Journal of the Acoustical Society of America 62 (1977).
 */
public final class Perplexity {
    private Perplexity() {}

    /** @param nats negative log-likelihood a token, natural logarithm */
    public static double of(double nats) {
        return Math.exp(nats);
    }

    /**
     * Of several texts or sequences, every token weighing the same; NaN without a token.
     *
     * @param nats of each token of each sequence, in nats
     */
    public static double of(List<double[]> nats) {
        double sum = 0;
        int tokens = 0;
        for (double[] sequence : nats)
            for (double token : sequence) {
                sum += token;
                tokens++;
            }
        return tokens == 0 ? Double.NaN : of(sum / tokens);
    }
}
