package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import studio.fenjing.generation.adversarial.Discriminator;
import studio.fenjing.generation.dl4j.SafeTensors.Tensor;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.ShotInput;

/** Reads a scene shot by shot, what was to be filmed and how it was, and says whether a person chose so. */
final class PlannerDiscriminator implements Discriminator<SceneSample> {
    private static final int AT_ONCE = 512;
    private static final int SHOT = ShotInput.LENGTH;

    private final MultiLayerNetwork network;
    private final double learningRate;

    /**
     * @param width of its layers: its capacity
     * @param keep share of the inputs kept by dropout while it learns
     */
    PlannerDiscriminator(int width, double keep, double learningRate, long seed) {
        NativeSettings.apply();
        this.learningRate = learningRate;
        network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(DataType.FLOAT)
                .updater(new Adam(learningRate))
                .l2(1e-4)
                .weightInit(WeightInit.XAVIER)
                .gradientNormalization(GradientNormalization.ClipL2PerLayer)
                .gradientNormalizationThreshold(5)
                .list()
                .layer(new DenseLayer.Builder()
                        .nIn(SHOT)
                        .nOut(width)
                        .activation(Activation.TANH)
                        .dropOut(keep)
                        .build())
                .layer(new LSTM.Builder()
                        .nIn(width)
                        .nOut(width)
                        .activation(Activation.TANH)
                        .forgetGateBiasInit(1)
                        .build())
                .layer(new GlobalPoolingLayer.Builder()
                        .poolingType(PoolingType.AVG)
                        .build())
                .layer(new OutputLayer.Builder(LossFunction.XENT)
                        .nIn(width)
                        .nOut(1)
                        .activation(Activation.SIGMOID)
                        .dropOut(keep)
                        .build())
                .setInputType(InputType.recurrent(SHOT, RNNFormat.NCW))
                .build());
        network.init();
    }

    /**
     * What it has learned, for the float kernel: the mean of its outputs is what this network makes of the mean of its
     * hidden states, since the last layer is linear before the sigmoid.
     */
    LstmKernel kernel() throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("dense.W", Dl4jPlanner.tensor(network, 0, "W"));
        tensors.put("dense.b", Dl4jPlanner.tensor(network, 0, "b"));
        tensors.put("lstm.W", Dl4jPlanner.tensor(network, 1, "W"));
        tensors.put("lstm.RW", Dl4jPlanner.tensor(network, 1, "RW"));
        tensors.put("lstm.b", Dl4jPlanner.tensor(network, 1, "b"));
        tensors.put("output.W", Dl4jPlanner.tensor(network, 3, "W"));
        tensors.put("output.b", Dl4jPlanner.tensor(network, 3, "b"));
        return LstmKernel.of(tensors);
    }

    @Override
    public double learn(List<SceneSample> real, List<SceneSample> made, double smoothing) {
        List<SceneSample> all = new ArrayList<>(real);
        all.addAll(made);
        float[] targets = new float[all.size()];
        for (int i = 0; i < real.size(); i++) targets[i] = (float) (1 - smoothing);
        Film film = new Film(all);
        network.fit(new DataSet(
                film.shots(), Nd4j.create(targets, new long[] {targets.length, 1}, 'c'), film.mask(), null));
        return network.score() - network.calcRegularizationScore(true);
    }

    @Override
    public float[] realness(List<SceneSample> samples) {
        float[] odds = new float[samples.size()];
        for (int from = 0; from < samples.size(); from += AT_ONCE) {
            Film film = new Film(samples.subList(from, Math.min(samples.size(), from + AT_ONCE)));
            float[] found = network.output(film.shots(), false, film.mask(), null)
                    .dup('c')
                    .data()
                    .asFloat();
            System.arraycopy(found, 0, odds, from, found.length);
        }
        return odds;
    }

    @Override
    public void pace(double factor) {
        network.setLearningRate(learningRate * factor);
    }

    /** Scenes as rows of shots. */
    private static final class Film {
        private final int count;
        private final int steps;
        private final float[] x;
        private final float[] read;

        Film(List<SceneSample> samples) {
            count = samples.size();
            List<List<float[]>> shots = samples.stream().map(ShotInput::of).toList();
            steps = shots.stream().mapToInt(List::size).max().orElse(1);
            x = new float[count * SHOT * steps];
            read = new float[count * steps];
            for (int i = 0; i < count; i++)
                for (int t = 0; t < shots.get(i).size(); t++) {
                    float[] shot = shots.get(i).get(t);
                    for (int f = 0; f < SHOT; f++) x[(i * SHOT + f) * steps + t] = shot[f];
                    read[i * steps + t] = 1;
                }
        }

        INDArray shots() {
            return Nd4j.create(x, new long[] {count, SHOT, steps}, 'c');
        }

        INDArray mask() {
            return Nd4j.create(read, new long[] {count, steps}, 'c');
        }
    }
}
