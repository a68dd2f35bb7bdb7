package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.List;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import studio.fenjing.generation.dl4j.tensor.Dl4jDiscriminator;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.ShotInput;

/** Reads a scene shot by shot, what was to be filmed and how it was, and says whether a person chose so. */
final class PlannerDiscriminator extends Dl4jDiscriminator<SceneSample> {
    private static final int AT_ONCE = 512;
    private static final int SHOT = ShotInput.LENGTH;

    /**
     * @param width of its layers: its capacity
     * @param keep share of the inputs kept by dropout while it learns
     */
    PlannerDiscriminator(int width, double keep, double learningRate, long seed) {
        super(layers(width, keep, learningRate, seed), learningRate, AT_ONCE);
    }

    private static MultiLayerConfiguration layers(int width, double keep, double learningRate, long seed) {
        return new NeuralNetConfiguration.Builder()
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
                .build();
    }

    /**
     * What it has learned, for the float kernel: the mean of its outputs is what this network makes of the mean of its
     * hidden states, since the last layer is linear before the sigmoid.
     */
    LstmKernel kernel() throws IOException {
        return Dl4jPlanner.kernel(network());
    }

    @Override
    protected Reading read(List<SceneSample> samples) {
        Film film = new Film(samples);
        return new Reading(film.shots(), film.mask());
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
