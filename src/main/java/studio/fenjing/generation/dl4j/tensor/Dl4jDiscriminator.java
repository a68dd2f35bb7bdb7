package studio.fenjing.generation.dl4j.tensor;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import studio.fenjing.generation.adversarial.Discriminator;

/**
 * A discriminator that DL4J trains: any network that ends in one sigmoid.
 *
 * @param <S> a sequence with what it was asked for
 */
public abstract class Dl4jDiscriminator<S> implements Discriminator<S> {
    static {
        NativeSettings.apply(); // before a heir describes its layers
    }

    private final MultiLayerNetwork network;
    private final double learningRate;
    private final int atOnce;

    /** @param mask which steps there are; absent where all sequences are of one length */
    public record Reading(INDArray features, @Nullable INDArray mask) {}

    /** @param atOnce how many sequences it reads at a time, for the memory's sake */
    protected Dl4jDiscriminator(MultiLayerConfiguration layers, double learningRate, int atOnce) {
        this.learningRate = learningRate;
        this.atOnce = atOnce;
        network = new MultiLayerNetwork(layers);
        network.init();
    }

    /** Sequences as the network takes them in. */
    protected abstract Reading read(List<S> sequences);

    public final MultiLayerNetwork network() {
        return network;
    }

    @Override
    public final double learn(List<S> real, List<S> made, double smoothing) {
        List<S> all = new ArrayList<>(real);
        all.addAll(made);
        float[] targets = new float[all.size()];
        for (int i = 0; i < real.size(); i++) targets[i] = (float) (1 - smoothing);
        Reading reading = read(all);
        // DL4J's score holds the penalty on the weights that it has before the step.
        double penalty = network.calcRegularizationScore(true);
        network.fit(new DataSet(
                reading.features(), Nd4j.create(targets, new long[] {targets.length, 1}, 'c'), reading.mask(), null));
        return network.score() - penalty;
    }

    @Override
    public final float[] realness(List<S> sequences) {
        float[] odds = new float[sequences.size()];
        for (int from = 0; from < sequences.size(); from += atOnce) {
            Reading reading = read(sequences.subList(from, Math.min(sequences.size(), from + atOnce)));
            float[] found = network.output(reading.features(), false, reading.mask(), null)
                    .dup('c')
                    .data()
                    .asFloat();
            System.arraycopy(found, 0, odds, from, found.length);
        }
        return odds;
    }

    @Override
    public final void pace(double factor) {
        network.setLearningRate(learningRate * factor);
    }
}
