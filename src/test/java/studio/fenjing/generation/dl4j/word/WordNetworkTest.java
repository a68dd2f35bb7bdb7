package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetworkTest {
    private static final int ONE = 3;
    private static final int OTHER = 4;
    private static final int BETWEEN = 5;

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.7})
    void it_learns_to_remember_over_what_comes_between_also_where_some_of_it_is_dropped(double keepInput) {
        WordNetwork network = new WordNetwork(new WordRecipe(8, 16, 24, keepInput, 1, 2e-2, 0.08, 7));
        SplittableRandom random = new SplittableRandom(3);
        for (int step = 0; step < 150; step++) {
            List<int[]> texts = new ArrayList<>();
            for (int i = 0; i < 32; i++) texts.add(text(random.nextBoolean() ? ONE : OTHER));
            network.learn(texts, null, true);
        }
        for (int word : new int[] {ONE, OTHER}) {
            WordKernel.State state = network.kernel().start();
            for (int said : new int[] {Vocabulary.START, word, BETWEEN}) state.take(said);
            assertThat(state.nll(word)).as("nats; a coin costs 0.69").isLessThan(0.2);
        }
    }

    @Test
    void what_is_dropped_of_the_input_changes_what_is_learned() {
        assertThat(afterOneStep(0.5)).isNotEqualTo(afterOneStep(1));
        assertThat(afterOneStep(0.5)).isEqualTo(afterOneStep(0.5));
    }

    @Test
    void tokens_that_weigh_nothing_teach_nothing_of_their_own() {
        WordNetwork network = new WordNetwork(new WordRecipe(8, 16, 24, 1, 1, 2e-2, 0.08, 7));
        WordKernel before = network.kernel();
        List<float[]> none = List.of(new float[3]);
        assertThat(network.learn(List.of(text(ONE)), none, true)).isZero();
        assertThat(network.kernel().output()).isEqualTo(before.output());
        double nats = network.learn(List.of(text(ONE)), List.of(new float[] {0, 0, 1}), true);
        assertThat(nats).isCloseTo(Math.log(8) / 3, within(0.02));
        assertThat(network.kernel().recurrent())
                .as("what came before is learned from")
                .isNotEqualTo(before.recurrent());
    }

    private static float[] afterOneStep(double keepInput) {
        WordNetwork network = new WordNetwork(new WordRecipe(8, 16, 24, keepInput, 1, 2e-2, 0.08, 7));
        network.learn(List.of(text(ONE), text(OTHER)), null, true);
        return network.kernel().input();
    }

    private static int[] text(int word) {
        return new int[] {word, BETWEEN, word};
    }
}
