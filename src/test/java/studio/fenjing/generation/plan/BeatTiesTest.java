package studio.fenjing.generation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.beat.Beat;
import studio.fenjing.generation.beat.BeatTraits;

class BeatTiesTest {
    @Test
    void who_stays_who_comes_back_and_whose_scene_it_is_can_be_told_apart() {
        float[][] ties = BeatTies.of(List.of(
                beat(List.of("Mara"), List.of()),
                beat(List.of("Mara"), List.of()),
                beat(List.of("Ivo"), List.of()),
                beat(List.of("Mara"), List.of())));
        assertThat(column(ties, 0)).as("the same people").containsExactly(0, 1, 0, 0);
        assertThat(column(ties, 2)).as("back after one beat").containsExactly(0, 0, 0, 1);
        assertThat(column(ties, 4)).as("the lead").containsExactly(1, 1, 0, 1);
        assertThat(ties[1][10]).as("seen lately").isGreaterThan(ties[3][10]);
        assertThat(ties[2][10]).isZero();
        assertThat(ties[2][11]).as("never seen again").isZero();
    }

    @Test
    void a_thing_is_news_once() {
        float[][] ties = BeatTies.of(List.of(
                beat(List.of(), List.of("key")),
                beat(List.of(), List.of("key")),
                beat(List.of(), List.of("key", "lamp"))));
        assertThat(column(ties, 5)).containsExactly(1, 1, 1);
        assertThat(column(ties, 7)).containsExactly(1, 0, 1);
    }

    private static float[] column(float[][] ties, int column) {
        float[] values = new float[ties.length];
        for (int i = 0; i < values.length; i++) values[i] = ties[i][column];
        return values;
    }

    private static BeatTraits beat(List<String> people, List<String> things) {
        Beat beat = new Beat(new Span(0, 9), "she waits", List.of(), true, true, null);
        return new BeatTraits(
                beat,
                Language.EN,
                Set.of(),
                people,
                List.of(),
                things,
                new float[PlannerInput.CONCEPTS],
                0,
                0,
                false,
                false);
    }
}
