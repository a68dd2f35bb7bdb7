package studio.fenjing.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void every_scene_gets_one_and_the_rest_goes_by_weight() {
        assertThat(Shares.of(10, new int[] {1, 7})).containsExactly(2, 8);
        assertThat(Shares.of(3, new int[] {100, 1, 1})).containsExactly(1, 1, 1);
        assertThat(Shares.of(7, new int[] {5, 5, 5})).containsExactly(3, 2, 2);
    }

    @Test
    void fewer_shots_than_scenes_are_impossible() {
        assertThatThrownBy(() -> Shares.of(1, new int[] {1, 1}))
                .isInstanceOf(ImpossibleDirection.class)
                .hasMessageContaining("each scene needs at least one");
    }
}
