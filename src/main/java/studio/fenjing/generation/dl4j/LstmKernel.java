package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;

/**
 * Dense, LSTM and output layer in plain float arrays: what DL4J trained, many times faster for one step.
 *
 * <p>Matrices are input-major, so that each input adds a scaled row to the sums: HotSpot vectorises that loop, zeros
 * cost nothing, and no sum is reordered, so that the same input gives the same bits on every machine.
 *
 * <p>DL4J's gate order: cell input (tanh), forget, output, input.
 */
final class LstmKernel {
    private final Layer dense;
    private final Layer input;
    private final float[] recurrent;
    private final Layer output;
    private final int hidden;

    /** {@code weights}: [in, out]; {@code bias}: [out]. */
    private record Layer(int in, int out, float[] weights, float[] bias) {
        static Layer of(Map<String, Tensor> tensors, String weights, String bias) throws IOException {
            Tensor matrix = tensor(tensors, weights);
            Tensor vector = tensor(tensors, bias);
            if (matrix.shape().length != 2 || vector.values().length != matrix.shape()[1])
                throw new IOException("%s and %s do not fit".formatted(weights, bias));
            return new Layer(matrix.shape()[0], matrix.shape()[1], matrix.values(), vector.values());
        }
    }

    private LstmKernel(Layer dense, Layer input, float[] recurrent, Layer output) {
        this.dense = dense;
        this.input = input;
        this.recurrent = recurrent;
        this.output = output;
        this.hidden = output.in();
    }

    /** @throws IOException where a tensor is missing or does not fit its neighbours */
    static LstmKernel of(Map<String, Tensor> tensors) throws IOException {
        Layer dense = Layer.of(tensors, "dense.W", "dense.b");
        Layer input = Layer.of(tensors, "lstm.W", "lstm.b");
        Layer output = Layer.of(tensors, "output.W", "output.b");
        Tensor recurrent = tensor(tensors, "lstm.RW");
        if (input.in() != dense.out()
                || input.out() != 4 * output.in()
                || recurrent.values().length != 4 * output.in() * output.in())
            throw new IOException("the layers do not fit each other");
        return new LstmKernel(dense, input, recurrent.values(), output);
    }

    /**
     * Every kernel of a file: the first under its tensors' bare names, the others under {@code 2.}, {@code 3.} and so on.
     *
     * @throws IOException as {@link #of}
     */
    static List<LstmKernel> all(Map<String, Tensor> tensors) throws IOException {
        List<LstmKernel> kernels = new ArrayList<>(List.of(of(tensors)));
        for (String prefix = "2."; tensors.containsKey(prefix + "dense.W"); prefix = kernels.size() + 1 + ".") {
            Map<String, Tensor> own = new LinkedHashMap<>();
            for (Map.Entry<String, Tensor> tensor : tensors.entrySet())
                if (tensor.getKey().startsWith(prefix))
                    own.put(tensor.getKey().substring(prefix.length()), tensor.getValue());
            kernels.add(of(own));
        }
        return kernels;
    }

    static Map<String, Tensor> tensors(List<LstmKernel> kernels) {
        Map<String, Tensor> tensors = new LinkedHashMap<>(kernels.getFirst().tensors());
        for (int i = 1; i < kernels.size(); i++) {
            String prefix = i + 1 + ".";
            kernels.get(i).tensors().forEach((name, tensor) -> tensors.put(prefix + name, tensor));
        }
        return tensors;
    }

    Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        put(tensors, "dense.W", "dense.b", dense);
        put(tensors, "lstm.W", "lstm.b", input);
        tensors.put("lstm.RW", new Tensor(new int[] {hidden, 4 * hidden}, recurrent));
        put(tensors, "output.W", "output.b", output);
        return tensors;
    }

    int inputs() {
        return dense.in();
    }

    int outputs() {
        return output.out();
    }

    int hidden() {
        return hidden;
    }

    State start() {
        return new State();
    }

    /** The memory of one walk. */
    final class State {
        private final float[] dense = new float[LstmKernel.this.dense.out()];
        private final float[] gates = new float[4 * hidden];
        private final float[] cell = new float[hidden];
        private final float[] h = new float[hidden];
        private final float[] logits = new float[output.out()];

        /** Another that remembers the same. */
        State fork() {
            State fork = new State();
            System.arraycopy(cell, 0, fork.cell, 0, hidden);
            System.arraycopy(h, 0, fork.h, 0, hidden);
            return fork;
        }

        /** @param x {@link #inputs()} floats; returns {@link #outputs()} log-odds, overwritten by the next step */
        float[] step(float[] x) {
            apply(LstmKernel.this.dense, x, dense);
            for (int i = 0; i < dense.length; i++) dense[i] = (float) Math.tanh(dense[i]);
            apply(input, dense, gates);
            accumulate(recurrent, h, hidden, 4 * hidden, gates);
            for (int i = 0; i < hidden; i++) {
                float candidate = (float) Math.tanh(gates[i]);
                float forget = sigmoid(gates[hidden + i]);
                float out = sigmoid(gates[2 * hidden + i]);
                float in = sigmoid(gates[3 * hidden + i]);
                cell[i] = forget * cell[i] + in * candidate;
                h[i] = out * (float) Math.tanh(cell[i]);
            }
            apply(output, h, logits);
            return logits;
        }
    }

    private static void apply(Layer layer, float[] x, float[] y) {
        if (x.length != layer.in())
            throw new IllegalArgumentException("expected %d inputs but found %d".formatted(layer.in(), x.length));
        System.arraycopy(layer.bias(), 0, y, 0, layer.out());
        accumulate(layer.weights(), x, layer.in(), layer.out(), y);
    }

    private static void accumulate(float[] weights, float[] x, int in, int out, float[] y) {
        for (int i = 0; i < in; i++) {
            float factor = x[i];
            if (factor != 0) addRow(weights, i * out, factor, y, out);
        }
    }

    private static void addRow(float[] weights, int from, float factor, float[] y, int out) {
        for (int j = 0; j < out; j++) y[j] += factor * weights[from + j];
    }

    private static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }

    private static void put(Map<String, Tensor> tensors, String weights, String bias, Layer layer) {
        tensors.put(weights, new Tensor(new int[] {layer.in(), layer.out()}, layer.weights()));
        tensors.put(bias, new Tensor(new int[] {layer.out()}, layer.bias()));
    }

    private static Tensor tensor(Map<String, Tensor> tensors, String name) throws IOException {
        @Nullable Tensor tensor = tensors.get(name);
        if (tensor == null) throw new IOException("no tensor " + name);
        return tensor;
    }
}
