package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;

class WordCriticTest {
    private static final int WORDS = 50;
    private static final int LENGTH = 12;

    @Test
    void finds_what_the_network_in_dl4j_finds() {
        WordDiscriminator network = trained();
        WordCritic critic = network.critic();
        List<int[]> texts = texts(40, 0, WORDS, 3);
        float[] odds = network.realness(texts);
        assertThat(spread(odds)).isGreaterThan(0.05f);
        for (int i = 0; i < odds.length; i++)
            assertThat(critic.realness(texts.get(i))).isCloseTo(odds[i], within(1e-5f));
    }

    @Test
    void is_the_same_after_it_was_kept_as_tensors() {
        WordCritic critic = trained().critic();
        WordCritic again = WordCritic.of(critic.tensors());
        for (int[] text : texts(10, 0, WORDS, 4))
            assertThat(again.realness(text)).isEqualTo(critic.realness(text));
        assertThat(again.words()).isEqualTo(WORDS);
    }

    @Test
    void layers_must_be_there_and_fit() {
        Map<String, Tensor> tensors = new LinkedHashMap<>(trained().critic().tensors());
        Map<String, Tensor> wrong = new LinkedHashMap<>(tensors);
        wrong.put("dense.b", new Tensor(new int[] {3}, new float[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordCritic.of(wrong))
                .withMessageContaining("fit");
        tensors.remove("filters.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordCritic.of(tensors))
                .withMessageContaining("filters.b");
    }

    /** Has seen that real texts are of the first words and made ones of the others. */
    private static WordDiscriminator trained() {
        WordDiscriminator network = new WordDiscriminator(WORDS, LENGTH, 1e-2, 1);
        for (int i = 0; i < 10; i++)
            network.learn(texts(32, 0, WORDS / 2, i), texts(32, WORDS / 2, WORDS, 100 + i), 0.1);
        return network;
    }

    private static float spread(float[] odds) {
        float least = 1;
        float most = 0;
        for (float value : odds) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    private static List<int[]> texts(int count, int from, int to, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) texts.add(random.ints(LENGTH, from, to).toArray());
        return texts;
    }
}
