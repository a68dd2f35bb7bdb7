package studio.fenjing.generation.dl4j.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;

/**
 * Embedding, LSTM and output layer over a vocabulary in plain float arrays: many times faster for one step than DL4J.
 *
 * <p>Matrices are input-major. DL4J's gate order: cell input (tanh), forget, output, input.
 *
 * @param embedding [vocabulary, embedding]
 * @param input [embedding, 4 hidden]
 * @param recurrent [hidden, 4 hidden]
 * @param bias [4 hidden]
 * @param output [hidden, vocabulary]
 * @param outputBias [vocabulary]
 */
record WordKernel(
        float[] embedding, float[] input, float[] recurrent, float[] bias, float[] output, float[] outputBias) {
    private static final Loops LOOPS = Loops.fastest();

    WordKernel {
        int hidden = bias.length / 4;
        int words = outputBias.length;
        if (words == 0
                || recurrent.length != 4 * hidden * hidden
                || output.length != hidden * words
                || embedding.length % words != 0
                || input.length != embedding.length / words * 4 * hidden)
            throw new IllegalArgumentException("the layers do not fit each other");
    }

    /** @throws IllegalArgumentException where a tensor is missing or does not fit its neighbours */
    static WordKernel of(Map<String, Tensor> tensors) {
        return new WordKernel(
                Tensor.values(tensors, "embedding"),
                Tensor.values(tensors, "lstm.W"),
                Tensor.values(tensors, "lstm.RW"),
                Tensor.values(tensors, "lstm.b"),
                Tensor.values(tensors, "output.W"),
                Tensor.values(tensors, "output.b"));
    }

    Map<String, Tensor> tensors() {
        int words = outputBias.length;
        int hidden = bias.length / 4;
        int width = embedding.length / words;
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("embedding", new Tensor(new int[] {words, width}, embedding));
        tensors.put("lstm.W", new Tensor(new int[] {width, 4 * hidden}, input));
        tensors.put("lstm.RW", new Tensor(new int[] {hidden, 4 * hidden}, recurrent));
        tensors.put("lstm.b", new Tensor(new int[] {4 * hidden}, bias));
        tensors.put("output.W", new Tensor(new int[] {hidden, words}, output));
        tensors.put("output.b", new Tensor(new int[] {words}, outputBias));
        return tensors;
    }

    int words() {
        return outputBias.length;
    }

    State start() {
        return new State();
    }

    /** A text of the length of {@code text}: its first {@code kept} words, then drawn by the odds. */
    int[] write(int[] text, int kept, RandomGenerator random) {
        int[] written = text.clone();
        State state = start();
        for (int t = 0; t < written.length; t++) {
            state.take(t == 0 ? 0 : written[t - 1]);
            if (t >= kept) written[t] = state.sample(random);
        }
        return written;
    }

    /** The memory of one text. */
    final class State {
        private final int hidden = bias.length / 4;
        private final float[] x = new float[embedding.length / outputBias.length];
        private final float[] gates = new float[4 * hidden];
        private final float[] cell = new float[hidden];
        private final float[] h = new float[hidden];
        private final float[] odds = new float[outputBias.length];

        void take(int word) {
            System.arraycopy(embedding, word * x.length, x, 0, x.length);
            System.arraycopy(bias, 0, gates, 0, gates.length);
            LOOPS.addProduct(input, x, gates);
            LOOPS.addProduct(recurrent, h, gates);
            for (int i = 0; i < hidden; i++) {
                float candidate = (float) Math.tanh(gates[i]);
                float forget = sigmoid(gates[hidden + i]);
                float out = sigmoid(gates[2 * hidden + i]);
                float in = sigmoid(gates[3 * hidden + i]);
                cell[i] = forget * cell[i] + in * candidate;
                h[i] = out * (float) Math.tanh(cell[i]);
            }
        }

        void copyFrom(State other) {
            System.arraycopy(other.cell, 0, cell, 0, hidden);
            System.arraycopy(other.h, 0, h, 0, hidden);
        }

        /** Log-odds of the next word, overwritten by the next call. */
        float[] logits() {
            System.arraycopy(outputBias, 0, odds, 0, odds.length);
            LOOPS.addProduct(output, h, odds);
            return odds;
        }

        int sample(RandomGenerator random) {
            logits();
            double sum = LOOPS.exponentiate(odds);
            return LOOPS.indexAt(odds, random.nextDouble() * sum);
        }

        /** Nats that the next word costs. */
        double nll(int word) {
            return nats(logits(), word);
        }
    }

    /** Nats that a word costs by log-odds, which are overwritten. */
    static double nats(float[] odds, int word) {
        double most = Double.NEGATIVE_INFINITY;
        for (float odd : odds) most = Math.max(most, odd);
        double own = odds[word];
        return most + Math.log(LOOPS.exponentiate(odds)) - own;
    }

    private static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }
}
