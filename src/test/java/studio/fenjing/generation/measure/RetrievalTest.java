package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetrievalTest {
    private static final List<float[]> QUESTIONS =
            List.of(new float[] {1, 0}, new float[] {1, 1}, new float[] {0, 1}, new float[] {0, 2});

    @Test
    void an_answer_ranks_its_question_by_the_angle_between_them() {
        List<float[]> answers = List.of(new float[] {9, 1}, new float[] {9, 1}, new float[] {1, 0.9f});
        assertThat(Retrieval.ranks(answers, List.of(0, 1, 1), QUESTIONS)).containsExactly(1, 2, 1);
    }

    @Test
    void a_question_that_another_is_as_near_as_is_not_found() {
        assertThat(Retrieval.ranks(List.of(new float[] {0, 1}), List.of(2), QUESTIONS))
                .containsExactly(2);
    }

    @Test
    void an_answer_that_says_nothing_comes_last() {
        assertThat(Retrieval.ranks(List.of(new float[] {0, 0}), List.of(1), QUESTIONS))
                .containsExactly(4);
    }

    @Test
    void found_counts_first_ranks_and_the_reciprocal_gives_near_misses_their_due() {
        assertThat(Retrieval.found(List.of(1, 2, 4, 1))).isEqualTo(0.5);
        // (1 + 1/2 + 1/4 + 1) / 4
        assertThat(Retrieval.reciprocalRank(List.of(1, 2, 4, 1))).isCloseTo(0.6875, within(1e-12));
        assertThat(Retrieval.found(List.of())).isNaN();
        assertThat(Retrieval.reciprocalRank(List.of())).isNaN();
    }

    @Test
    void every_answer_has_a_question() {
        assertThatThrownBy(() -> Retrieval.ranks(List.of(new float[] {1, 0}), List.of(), QUESTIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 1 questions but found 0");
    }
}
