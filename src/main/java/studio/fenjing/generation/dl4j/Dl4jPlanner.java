package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import studio.fenjing.generation.dl4j.tensor.NativeSettings;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;

/** The planner as a DL4J network: what is trained, and what the kernel is checked against. */
final class Dl4jPlanner {
    private final MultiLayerNetwork network;

    Dl4jPlanner(Recipe recipe) {
        NativeSettings.apply();
        network = new MultiLayerNetwork(configuration(recipe));
        network.init();
    }

    MultiLayerNetwork network() {
        return network;
    }

    private static MultiLayerConfiguration configuration(Recipe recipe) {
        return new NeuralNetConfiguration.Builder()
                .seed(recipe.seed())
                .dataType(DataType.FLOAT)
                .updater(new Adam(recipe.learningRate()))
                .l2(recipe.l2())
                .weightInit(WeightInit.XAVIER)
                .gradientNormalization(GradientNormalization.ClipL2PerLayer)
                .gradientNormalizationThreshold(5)
                .list()
                .layer(new DenseLayer.Builder()
                        .nIn(PlannerInput.LENGTH)
                        .nOut(recipe.bottleneck())
                        .activation(Activation.TANH)
                        .dropOut(recipe.keep())
                        .build())
                .layer(new LSTM.Builder()
                        .nIn(recipe.bottleneck())
                        .nOut(recipe.hidden())
                        .activation(Activation.TANH)
                        .forgetGateBiasInit(1)
                        .build())
                .layer(new RnnOutputLayer.Builder(LossFunction.MCXENT)
                        .nIn(recipe.hidden())
                        .nOut(CameraVocabulary.size())
                        .activation(Activation.SOFTMAX)
                        .dropOut(recipe.keepHidden())
                        .build())
                .setInputType(InputType.recurrent(PlannerInput.LENGTH, RNNFormat.NCW))
                .build();
    }

    /** The weights as they stand now, for the kernel. */
    LstmKernel kernel() throws IOException {
        return kernel(network);
    }

    /** The weights of a network of a dense, an LSTM and an output layer, with or without a pooling one before the last. */
    static LstmKernel kernel(MultiLayerNetwork network) throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        int last = network.getnLayers() - 1;
        tensors.put("dense.W", tensor(network, 0, "W"));
        tensors.put("dense.b", tensor(network, 0, "b"));
        tensors.put("lstm.W", tensor(network, 1, "W"));
        tensors.put("lstm.RW", tensor(network, 1, "RW"));
        tensors.put("lstm.b", tensor(network, 1, "b"));
        tensors.put("output.W", tensor(network, last, "W"));
        tensors.put("output.b", tensor(network, last, "b"));
        return LstmKernel.of(tensors);
    }

    /** Takes over weights that were learned before. */
    void restore(LstmKernel kernel) {
        kernel.tensors().forEach((name, tensor) -> {
            int layer = name.startsWith("dense") ? 0 : name.startsWith("lstm") ? 1 : 2;
            INDArray array = network.getLayer(layer).getParam(name.substring(name.indexOf('.') + 1));
            array.assign(Nd4j.create(tensor.values(), array.shape(), 'c'));
        });
    }

    private static Tensor tensor(MultiLayerNetwork network, int layer, String name) {
        INDArray array = network.getLayer(layer).getParam(name);
        float[] values = array.dup('c').data().asFloat();
        int[] shape =
                name.equals("b") ? new int[] {values.length} : new int[] {(int) array.size(0), (int) array.size(1)};
        return new Tensor(shape, values);
    }

    /** The odds of the next token by DL4J's own step, for the parity check and the benchmark. */
    float[] step(float[] input) {
        INDArray out = network.rnnTimeStep(Nd4j.create(input, new long[] {1, input.length, 1}, 'c'));
        return out.dup('c').data().asFloat();
    }

    void forget() {
        network.rnnClearPreviousState();
    }
}
