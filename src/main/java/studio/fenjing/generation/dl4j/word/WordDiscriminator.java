package studio.fenjing.generation.dl4j.word;

import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Convolution1DLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import studio.fenjing.generation.dl4j.tensor.Dl4jDiscriminator;

/** A convolution over words, the strongest answer of each filter, and a sigmoid (Kim, EMNLP 2014; Yu et al. 2017). */
final class WordDiscriminator extends Dl4jDiscriminator<int[]> {
    private static final int AT_ONCE = 2048;
    private static final int EMBEDDING = 32;
    private static final int FILTERS = 96;

    private final int length;

    WordDiscriminator(int words, int length, double learningRate, long seed) {
        super(layers(words, length, learningRate, seed), learningRate, AT_ONCE);
        this.length = length;
    }

    private static MultiLayerConfiguration layers(int words, int length, double learningRate, long seed) {
        return new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(DataType.FLOAT)
                .updater(new Adam(learningRate))
                .l2(1e-4)
                .weightInit(WeightInit.XAVIER)
                .list()
                .layer(new EmbeddingSequenceLayer.Builder()
                        .nIn(words)
                        .nOut(EMBEDDING)
                        .inputLength(length)
                        .build())
                .layer(new Convolution1DLayer.Builder()
                        .kernelSize(WordCritic.RUN)
                        .stride(1)
                        .convolutionMode(ConvolutionMode.Same)
                        .nIn(EMBEDDING)
                        .nOut(FILTERS)
                        .activation(Activation.RELU)
                        .build())
                .layer(new GlobalPoolingLayer.Builder()
                        .poolingType(PoolingType.MAX)
                        .build())
                .layer(new DenseLayer.Builder()
                        .nIn(FILTERS)
                        .nOut(FILTERS)
                        .activation(Activation.RELU)
                        .dropOut(0.75)
                        .build())
                .layer(new OutputLayer.Builder(LossFunction.XENT)
                        .nIn(FILTERS)
                        .nOut(1)
                        .activation(Activation.SIGMOID)
                        .build())
                .build();
    }

    @Override
    protected Reading read(List<int[]> texts) {
        float[] words = new float[texts.size() * length];
        int at = 0;
        for (int[] text : texts) for (int word : text) words[at++] = word;
        return new Reading(Nd4j.create(words, new long[] {texts.size(), 1, length}, 'c'), null);
    }

    /** What it has learned, for texts of the same length. DL4J calls filters [filters, embedding, run], but has them input-major. */
    WordCritic critic() {
        return new WordCritic(
                values(0, "W"),
                values(1, "W"),
                values(1, "b"),
                values(3, "W"),
                values(3, "b"),
                values(4, "W"),
                values(4, "b"));
    }

    private float[] values(int layer, String name) {
        return network().getLayer(layer).getParam(name).dup('c').data().asFloat();
    }
}
