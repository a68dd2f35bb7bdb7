package studio.fenjing.generation.dl4j.word;

import java.util.Random;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Softmax over a vocabulary with cross-entropy weighed token by token: several times faster than DL4J's output layer,
 * since nothing of the size of tokens times words is kept but one slice at a time.
 */
final class WordHead {
    /** Tokens of a slice: its odds stay in the cache. */
    private static final int SLICE = 64;

    private static final Loops LOOPS = Loops.fastest();

    private final int hidden;
    private final int words;
    private final INDArray weights;
    private final INDArray bias;
    private final Adam rate;
    private final GradientUpdater<?> weightsUpdater;
    private final GradientUpdater<?> biasUpdater;
    private final INDArray odds;
    private final float[] slice;

    WordHead(WordRecipe recipe, Random random) {
        hidden = recipe.hidden();
        words = recipe.words();
        float[] first = new float[hidden * words];
        for (int i = 0; i < first.length; i++) first[i] = (float) (recipe.spread() * random.nextGaussian());
        weights = Nd4j.create(first, new long[] {hidden, words}, 'c');
        bias = Nd4j.zeros(DataType.FLOAT, 1, words);
        rate = new Adam(recipe.learningRate());
        weightsUpdater = rate.instantiate(Nd4j.zeros(DataType.FLOAT, 1, 2 * weights.length()), true);
        biasUpdater = rate.instantiate(Nd4j.zeros(DataType.FLOAT, 1, 2L * words), true);
        odds = Nd4j.create(DataType.FLOAT, new long[] {words, SLICE}, 'f');
        slice = new float[words];
    }

    float[] weights() {
        return weights.dup('c').data().asFloat();
    }

    float[] bias() {
        return bias.dup('c').data().asFloat();
    }

    void restore(float[] output, float[] outputBias) {
        weights.assign(Nd4j.create(output, weights.shape(), 'c'));
        bias.assign(Nd4j.create(outputBias, bias.shape(), 'c'));
    }

    void rate(double learningRate) {
        rate.setLrAndSchedule(learningRate, null);
    }

    /** What a batch costs, and the direction in which the layer below should go. */
    record Lesson(double nats, INDArray below, INDArray weights, float[] bias) {}

    /**
     * @param h [tokens, hidden]
     * @param targets the word of each token
     * @param importance what the cross-entropy of each token is multiplied by; nothing is learned from 0
     * @return sums over the tokens
     */
    Lesson lesson(INDArray h, int[] targets, float[] importance) {
        int tokens = targets.length;
        INDArray weightsGradient = Nd4j.create(DataType.FLOAT, new long[] {hidden, words}, 'f');
        INDArray below = Nd4j.create(DataType.FLOAT, new long[] {hidden, tokens}, 'f');
        float[] biases = bias.data().asFloat();
        float[] biasGradient = new float[words];
        double nats = 0;
        for (int from = 0; from < tokens; from += SLICE) {
            int count = Math.min(SLICE, tokens - from);
            INDArray part = h.get(NDArrayIndex.interval(from, from + count), NDArrayIndex.all());
            INDArray of = count == SLICE ? odds : Nd4j.create(DataType.FLOAT, new long[] {words, count}, 'f');
            Nd4j.gemm(weights, part, of, true, true, 1, 0);
            nats += gradient(of, from, count, targets, importance, biases, biasGradient);
            Nd4j.gemm(part, of, weightsGradient, true, true, 1, 1);
            INDArray under = Nd4j.create(DataType.FLOAT, new long[] {hidden, count}, 'f');
            Nd4j.gemm(weights, of, under, false, false, 1, 0);
            below.get(NDArrayIndex.all(), NDArrayIndex.interval(from, from + count))
                    .assign(under);
        }
        return new Lesson(nats, below.transpose(), weightsGradient, biasGradient);
    }

    /** Turns log-odds into the gradient of the weighed cross-entropy, in place. */
    private double gradient(
            INDArray of, int from, int count, int[] targets, float[] importance, float[] biases, float[] biasGradient) {
        double nats = 0;
        try (FloatPointer memory = new FloatPointer(of.data().addressPointer())) {
            for (int i = 0; i < count; i++) {
                float weight = importance[from + i];
                int target = targets[from + i];
                memory.position((long) i * words).get(slice);
                LOOPS.addScaled(biases, 1, slice);
                double sum = LOOPS.exponentiate(slice);
                nats -= weight * Math.log(slice[target] / sum + 1e-30);
                LOOPS.scale(slice, (float) (weight / sum));
                slice[target] -= weight;
                LOOPS.addScaled(slice, 1, biasGradient);
                memory.put(slice, 0, words);
            }
            memory.position(0);
        }
        return nats;
    }

    void learn(Lesson lesson, int tokens, int iteration) {
        INDArray change = lesson.weights().dup('c').divi(tokens).reshape('c', 1, weights.length());
        weightsUpdater.applyUpdater(change, iteration, 0);
        weights.subi(change.reshape('c', hidden, words));
        INDArray biasChange =
                Nd4j.create(lesson.bias(), new long[] {1, words}, 'c').divi(tokens);
        biasUpdater.applyUpdater(biasChange, iteration, 0);
        bias.subi(biasChange);
    }
}
