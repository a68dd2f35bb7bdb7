package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import studio.fenjing.generation.dl4j.tensor.Dl4jDiscriminator;

class Dl4jDiscriminatorTest {
    private final Dl4jDiscriminator<float[]> points = new Points();

    @Test
    void its_loss_is_the_cross_entropy_before_the_step_without_the_penalty_on_weights() {
        List<float[]> real = List.of(new float[] {1, 0.5f}, new float[] {0.8f, -0.3f});
        List<float[]> made = List.of(new float[] {-1, 0.2f});
        float[] people = points.realness(real);
        float other = points.realness(made)[0];
        double expected = 0;
        for (float odds : people) expected -= 0.9 * Math.log(odds) + 0.1 * Math.log(1 - odds);
        expected -= Math.log(1 - other);
        assertThat(points.learn(real, made, 0.1)).isCloseTo(expected / 3, within(1e-4));
        assertThat(points.network().calcRegularizationScore(true))
                .as("what would be wrongly in it")
                .isGreaterThan(0.01);
    }

    @Test
    void more_sequences_than_it_reads_at_once_are_judged_in_their_order() {
        List<float[]> all = List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {-1, 2});
        float[] together = points.realness(all);
        for (int i = 0; i < together.length; i++)
            assertThat(together[i]).isEqualTo(points.realness(List.of(all.get(i)))[0]);
    }

    private static final class Points extends Dl4jDiscriminator<float[]> {
        Points() {
            super(
                    new NeuralNetConfiguration.Builder()
                            .seed(1)
                            .updater(new Sgd(0.1))
                            .l2(1)
                            .list()
                            .layer(new OutputLayer.Builder(LossFunction.XENT)
                                    .nIn(2)
                                    .nOut(1)
                                    .activation(Activation.SIGMOID)
                                    .build())
                            .build(),
                    0.1,
                    2);
        }

        @Override
        protected Reading read(List<float[]> sequences) {
            return new Reading(Nd4j.create(sequences.toArray(float[][]::new)), null);
        }
    }
}
