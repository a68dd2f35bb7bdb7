package studio.fenjing.generation.dl4j.word;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;

/**
 * The discriminator over words in plain float arrays: embedding, a convolution over {@value #RUN} words, the strongest
 * answer of each filter, a dense layer, a sigmoid. Matrices are input-major.
 *
 * @param embedding [vocabulary, embedding]
 * @param filters [run embedding, filters], the first word of a run first
 * @param filterBias [filters]
 * @param dense [filters, width]
 * @param denseBias [width]
 * @param output [width]
 * @param outputBias [1]
 */
record WordCritic(
        float[] embedding,
        float[] filters,
        float[] filterBias,
        float[] dense,
        float[] denseBias,
        float[] output,
        float[] outputBias) {
    /** Words that a filter sees at a time; at either end of a text the one beside it is nothing. */
    static final int RUN = 3;

    private static final Loops LOOPS = Loops.fastest();

    WordCritic {
        int width = filterBias.length == 0 ? 0 : filters.length / filterBias.length / RUN;
        if (width == 0
                || filters.length != RUN * width * filterBias.length
                || embedding.length % width != 0
                || dense.length != filterBias.length * denseBias.length
                || output.length != denseBias.length
                || outputBias.length != 1) throw new IllegalArgumentException("the layers do not fit each other");
    }

    /** @throws IllegalArgumentException where a tensor is missing or does not fit its neighbours */
    static WordCritic of(Map<String, Tensor> tensors) {
        return new WordCritic(
                Tensor.values(tensors, "embedding"),
                Tensor.values(tensors, "filters.W"),
                Tensor.values(tensors, "filters.b"),
                Tensor.values(tensors, "dense.W"),
                Tensor.values(tensors, "dense.b"),
                Tensor.values(tensors, "output.W"),
                Tensor.values(tensors, "output.b"));
    }

    Map<String, Tensor> tensors() {
        int width = width();
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("embedding", new Tensor(new int[] {words(), width}, embedding));
        tensors.put("filters.W", new Tensor(new int[] {RUN * width, filterBias.length}, filters));
        tensors.put("filters.b", new Tensor(new int[] {filterBias.length}, filterBias));
        tensors.put("dense.W", new Tensor(new int[] {filterBias.length, denseBias.length}, dense));
        tensors.put("dense.b", new Tensor(new int[] {denseBias.length}, denseBias));
        tensors.put("output.W", new Tensor(new int[] {output.length, 1}, output));
        tensors.put("output.b", new Tensor(new int[] {1}, outputBias));
        return tensors;
    }

    private int width() {
        return filters.length / filterBias.length / RUN;
    }

    int words() {
        return embedding.length / width();
    }

    /** The odds, 0 to 1, that a person wrote the text. */
    float realness(int[] text) {
        int width = width();
        float[] run = new float[RUN * width];
        float[] seen = new float[filterBias.length];
        float[] strongest = new float[filterBias.length]; // answers below 0 count as 0
        for (int t = 0; t < text.length; t++) {
            Arrays.fill(run, 0);
            for (int k = 0; k < RUN; k++) {
                int at = t + k - RUN / 2;
                if (at >= 0 && at < text.length) System.arraycopy(embedding, text[at] * width, run, k * width, width);
            }
            System.arraycopy(filterBias, 0, seen, 0, seen.length);
            LOOPS.addProduct(filters, run, seen);
            for (int i = 0; i < seen.length; i++) strongest[i] = Math.max(strongest[i], seen[i]);
        }
        float[] inner = denseBias.clone();
        LOOPS.addProduct(dense, strongest, inner);
        double sum = outputBias[0];
        for (int i = 0; i < inner.length; i++) sum += Math.max(0, inner[i]) * output[i];
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
