package studio.fenjing.generation.dl4j.word;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.distribution.NormalDistribution;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import studio.fenjing.generation.dl4j.tensor.NativeSettings;

/** A language model in DL4J: embedding and LSTM are its layers, the softmax is {@link WordHead}. */
final class WordNetwork {
    private static final LayerWorkspaceMgr NO_WORKSPACES = LayerWorkspaceMgr.noWorkspaces();

    private final WordRecipe recipe;
    private final MultiLayerNetwork trunk;
    private final WordHead head;
    private final Random random;
    private int iteration;

    WordNetwork(WordRecipe recipe) {
        NativeSettings.apply();
        this.recipe = recipe;
        random = new Random(recipe.seed());
        trunk = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .seed(recipe.seed())
                .trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE)
                .dataType(DataType.FLOAT)
                .updater(new Adam(recipe.learningRate()))
                .weightInit(new NormalDistribution(0, recipe.spread()))
                .list()
                .layer(new EmbeddingSequenceLayer.Builder()
                        .nIn(recipe.words())
                        .nOut(recipe.embedding())
                        .build())
                .layer(new LSTM.Builder()
                        .nIn(recipe.embedding())
                        .nOut(recipe.hidden())
                        .dataFormat(RNNFormat.NCW)
                        .activation(Activation.TANH)
                        .forgetGateBiasInit(1)
                        .dropOut(recipe.keepInput() < 1 ? new Dropout(recipe.keepInput()) : null)
                        .build())
                .build());
        trunk.init();
        head = new WordHead(recipe, random);
    }

    void rate(double learningRate) {
        trunk.setLearningRate(learningRate);
        head.rate(learningRate);
    }

    /**
     * One step down the cross-entropy of the texts, each token's weighed.
     *
     * @param texts words without the opening one; may differ in length
     * @param importance by text and token; {@code null} for 1 everywhere
     * @param imitating whether dropout acts
     * @return nats a token before the step, weighed
     */
    double learn(List<int[]> texts, @Nullable List<float[]> importance, boolean imitating) {
        int steps = texts.stream().mapToInt(text -> text.length).max().orElse(1);
        int count = texts.size();
        float[] in = new float[count * steps];
        int[] targets = new int[count * steps];
        float[] weights = new float[count * steps];
        int tokens = 0;
        for (int b = 0; b < count; b++) {
            int[] text = texts.get(b);
            tokens += text.length;
            for (int t = 0; t < text.length; t++) {
                in[b * steps + t] = t == 0 ? 0 : text[t - 1];
                targets[b * steps + t] = text[t];
                weights[b * steps + t] = importance == null ? 1 : importance.get(b)[t];
            }
        }
        trunk.setInput(Nd4j.create(in, new long[] {count, 1, steps}, 'c'));
        List<INDArray> layers = trunk.feedForward(true, false);
        INDArray h = layers.getLast().permute(0, 2, 1).dup('c').reshape('c', (long) count * steps, recipe.hidden());
        INDArray kept = imitating && recipe.keep() < 1 ? kept(h.length()).reshape(h.shape()) : null;
        if (kept != null) h.muli(kept);
        int[] weighed =
                IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
        if (weighed.length == 0) return 0;
        WordHead.Lesson lesson = head.lesson(h.getRows(weighed), of(targets, weighed), of(weights, weighed));
        INDArray below = spread(lesson.below(), weighed, weights.length);
        if (kept != null) below.muli(kept);
        INDArray error = below.reshape('c', count, steps, recipe.hidden())
                .permute(0, 2, 1)
                .dup('c');
        Gradient gradient = trunk.backpropGradient(error, NO_WORKSPACES).getFirst();
        head.learn(lesson, tokens, iteration);
        trunk.getUpdater().update(trunk, gradient, iteration, 0, tokens, NO_WORKSPACES);
        trunk.params().subi(gradient.gradient());
        iteration++;
        return lesson.nats() / tokens;
    }

    private static int[] of(int[] values, int[] places) {
        return Arrays.stream(places).map(place -> values[place]).toArray();
    }

    private static float[] of(float[] values, int[] places) {
        float[] some = new float[places.length];
        for (int i = 0; i < places.length; i++) some[i] = values[places[i]];
        return some;
    }

    /** Rows at their places among {@code count}; nothing at the others. */
    private INDArray spread(INDArray rows, int[] places, int count) {
        int width = recipe.hidden();
        float[] some = rows.dup('c').data().asFloat();
        float[] all = new float[count * width];
        for (int i = 0; i < places.length; i++) System.arraycopy(some, i * width, all, places[i] * width, width);
        return Nd4j.create(all, new long[] {count, width}, 'c');
    }

    private INDArray kept(long length) {
        float[] kept = new float[(int) length];
        float scale = (float) (1 / recipe.keep());
        for (int i = 0; i < kept.length; i++) kept[i] = random.nextFloat() < recipe.keep() ? scale : 0;
        return Nd4j.create(kept);
    }

    /** The weights as they stand now. */
    WordKernel kernel() {
        return new WordKernel(
                floats(trunk.getLayer(0).getParam("W")),
                floats(trunk.getLayer(1).getParam("W")),
                floats(trunk.getLayer(1).getParam("RW")),
                floats(trunk.getLayer(1).getParam("b")),
                head.weights(),
                head.bias());
    }

    /** Takes over weights that were learned before. */
    void restore(WordKernel kernel) {
        put(trunk.getLayer(0).getParam("W"), kernel.embedding());
        put(trunk.getLayer(1).getParam("W"), kernel.input());
        put(trunk.getLayer(1).getParam("RW"), kernel.recurrent());
        put(trunk.getLayer(1).getParam("b"), kernel.bias());
        head.restore(kernel.output(), kernel.outputBias());
    }

    private static void put(INDArray array, float[] values) {
        array.assign(Nd4j.create(values, array.shape(), 'c'));
    }

    private static float[] floats(INDArray array) {
        return array.dup('c').data().asFloat();
    }
}
