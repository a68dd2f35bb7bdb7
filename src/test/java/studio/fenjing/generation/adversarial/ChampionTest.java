package studio.fenjing.generation.adversarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.measure.Sweep.Point;

class ChampionTest {
    private final Champion<String> champion = new Champion<>(curve(0.5, 0.2));

    @Test
    void the_one_with_the_highest_curve_stays() {
        assertThatNullPointerException().isThrownBy(champion::weights);
        champion.challenge("early", curve(0.4, 0.2));
        assertThat(champion.weights()).isEqualTo("early");
        champion.challenge("best", curve(0.6, 0.2));
        champion.challenge("late", curve(0.55, 0.2));
        assertThat(champion.weights()).isEqualTo("best");
    }

    @Test
    void one_that_cannot_be_compared_gives_way_to_any_that_can() {
        champion.challenge("elsewhere", curve(0.9, 0.7));
        assertThat(champion.weights()).isEqualTo("elsewhere");
        champion.challenge("here", curve(0.1, 0.2));
        assertThat(champion.weights()).isEqualTo("here");
        champion.challenge("elsewhere again", curve(0.9, 0.7));
        assertThat(champion.weights()).isEqualTo("here");
    }

    private static Sweep curve(double quality, double diversity) {
        return new Sweep("", List.of(new Point(0.6, quality, diversity), new Point(1, quality, diversity + 0.1)));
    }
}
