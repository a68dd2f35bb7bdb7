package studio.fenjing.generation.dl4j;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a planner is trained.
 *
 * @param bottleneck width of the dense layer that the inputs pass first
 * @param hidden width of the LSTM
 * @param keep share of the inputs kept by dropout while training
 * @param keepHidden share of the LSTM's outputs kept by dropout
 * @param l2 weight of the L2 penalty
 * @param epochs at most, of all networks together
 * @param patience epochs without a better tune part before training stops
 * @param seed of the first network; each further one has the next
 * @param networks how many are trained, to plan together
 */
public record Recipe(
        int bottleneck,
        int hidden,
        double keep,
        double keepHidden,
        double l2,
        double learningRate,
        int batch,
        int epochs,
        int patience,
        long seed,
        int networks) {
    public static final Recipe USUAL = new Recipe(64, 96, 0.7, 0.6, 1e-4, 8e-3, 16, 90, 12, 7, 3);

    /** Of one network. */
    public Recipe(
            int bottleneck,
            int hidden,
            double keep,
            double keepHidden,
            double l2,
            double learningRate,
            int batch,
            int epochs,
            int patience,
            long seed) {
        this(bottleneck, hidden, keep, keepHidden, l2, learningRate, batch, epochs, patience, seed, 1);
    }

    /** At most, of each network; none goes without. */
    int epochsOfEach() {
        return Math.max(1, epochs / networks);
    }

    /** At most, of all networks together, as they are really divided. */
    public int mostEpochs() {
        return epochsOfEach() * networks;
    }

    public Recipe withSeed(long other) {
        return new Recipe(
                bottleneck, hidden, keep, keepHidden, l2, learningRate, batch, epochs, patience, other, networks);
    }

    public Recipe withEpochs(int most) {
        return new Recipe(
                bottleneck, hidden, keep, keepHidden, l2, learningRate, batch, most, patience, seed, networks);
    }

    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put("bottleneck", String.valueOf(bottleneck));
        words.put("hidden", String.valueOf(hidden));
        words.put("keep", String.valueOf(keep));
        words.put("keepHidden", String.valueOf(keepHidden));
        words.put("l2", String.valueOf(l2));
        words.put("learningRate", String.valueOf(learningRate));
        words.put("batch", String.valueOf(batch));
        words.put("epochs", String.valueOf(epochs));
        words.put("patience", String.valueOf(patience));
        words.put("seed", String.valueOf(seed));
        words.put("networks", String.valueOf(networks));
        return words;
    }
}
