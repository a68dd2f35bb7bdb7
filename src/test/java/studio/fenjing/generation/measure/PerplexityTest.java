package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PerplexityTest {
    @Test
    void who_knows_everything_hesitates_over_one_token_and_who_knows_nothing_over_all() {
        assertThat(Perplexity.of(0)).isEqualTo(1);
        assertThat(Perplexity.of(Math.log(90))).isCloseTo(90, within(1e-9));
    }

    @Test
    void tokens_weigh_the_same_whatever_the_length_of_their_text() {
        double[] sure = {0, 0, 0};
        double[] unsure = {Math.log(16)};
        // The mean of the texts' own perplexities would be 8.5, that of their nats 4.
        assertThat(Perplexity.of(List.of(sure, unsure))).isCloseTo(2, within(1e-12));
    }

    @Test
    void what_cannot_happen_and_happens_is_past_all_bounds_and_nothing_is_not_measured() {
        assertThat(Perplexity.of(List.of(new double[] {1, Double.POSITIVE_INFINITY})))
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Perplexity.of(List.of(new double[0]))).isNaN();
    }
}
