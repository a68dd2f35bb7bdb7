package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void divergence_is_nothing_for_the_same_and_one_bit_for_the_disjoint() {
        assertThat(Distributions.jensenShannon(List.of(1, 2, 2), List.of(2, 1, 2)))
                .isCloseTo(0, within(1e-12));
        assertThat(Distributions.jensenShannon(List.of(1), List.of(2))).isCloseTo(1, within(1e-12));
    }

    @Test
    void divergence_of_a_half_is_the_value_of_the_formula() {
        // p = (1/2, 1/2), q = (1, 0): H(3/4, 1/4) - H(1/2, 1/2)/2 = 0.811278 - 0.5
        assertThat(Distributions.jensenShannon(List.of(1, 2), List.of(1))).isCloseTo(0.311278, within(1e-6));
    }

    @Test
    void distinct_counts_different_pairs_among_all() {
        assertThat(Distributions.distinct(2, List.of(List.of("a", "b", "a", "b"))))
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void bleu_is_one_for_a_reference_and_counts_a_word_no_more_often_than_it_does() {
        List<List<String>> references = List.of(List.of("the", "cat", "is", "on", "the", "mat"));
        assertThat(new Bleu(2, references).of(2, references)).isCloseTo(1, within(1e-12));
        // Papineni's example: seven times "the" has a clipped precision of 2/7.
        assertThat(new Bleu(1, references).of(1, List.of(List.of("the", "the", "the", "the", "the", "the", "the"))))
                .isCloseTo(2 / 7.0, within(1e-12));
    }

    @Test
    void self_bleu_is_high_where_all_say_the_same() {
        List<String> same = List.of("a", "door", "opens");
        assertThat(new Bleu(2, List.of(same, same, same)).self(2)).isCloseTo(1, within(1e-12));
        assertThat(new Bleu(2, List.of(List.of("a", "b"), List.of("c", "d"))).self(2))
                .isZero();
    }

    @Test
    void a_run_of_six_words_is_copied_and_five_are_chance() {
        CopyRate rate = new CopyRate(List.of(List.of("a", "b", "c", "d", "e", "f", "g")));
        assertThat(rate.of(List.of(List.of("x", "b", "c", "d", "e", "f", "g"), List.of("a", "b", "c", "d", "e", "x"))))
                .isEqualTo(0.5);
    }
}
