package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Shot;

class LengthsTest {
    @Test
    void the_figures_are_those_of_the_lengths_in_any_order() {
        Lengths lengths = Lengths.of(shots(4, 2, 9, 1));
        assertThat(lengths.shots()).isEqualTo(4);
        assertThat(lengths.shortest()).isEqualTo(1);
        assertThat(lengths.mean()).isEqualTo(4);
        assertThat(lengths.median()).isEqualTo(3);
        assertThat(lengths.longest()).isEqualTo(9);
        assertThat(lengths.deviation()).isCloseTo(Math.sqrt(9.5), within(1e-9));
        assertThat(lengths.spread()).isCloseTo(Math.sqrt(9.5) / 4, within(1e-9));
    }

    @Test
    void the_middle_shot_of_an_odd_number_is_the_median() {
        assertThat(Lengths.of(shots(3, 30, 2)).median()).isEqualTo(3);
    }

    @Test
    void lengths_that_double_evenly_have_no_skew_in_their_logarithms() {
        assertThat(Lengths.of(shots(1, 2, 4, 8, 16)).skew()).isCloseTo(0, within(1e-9));
        assertThat(Lengths.of(shots(1, 1, 1, 1, 60)).skew()).isGreaterThan(1);
        assertThat(Lengths.of(shots(60, 60, 60, 60, 1)).skew()).isLessThan(-1);
    }

    @Test
    void shots_that_are_all_alike_and_no_shots_have_figures_too() {
        assertThat(Lengths.of(shots(3, 3, 3))).isEqualTo(new Lengths(3, 3, 3, 3, 3, 0, 0));
        assertThat(Lengths.of(List.of())).isEqualTo(new Lengths(0, 0, 0, 0, 0, 0, 0));
        assertThat(Lengths.of(List.of()).spread()).isZero();
    }

    @Test
    void a_lognormal_is_told_from_a_normal() {
        assertThat(Lengths.lognormal(drawn(number -> Math.exp(1 + 0.7 * number))))
                .isTrue();
        assertThat(Lengths.lognormal(drawn(number -> 5 + number))).isFalse();
        assertThat(Lengths.lognormal(shots(3, 3, 3))).isFalse();
    }

    private static List<Shot> drawn(DoubleUnaryOperator of) {
        Random random = new Random(7);
        return shots(
                DoubleStream.generate(random::nextGaussian).limit(400).map(of).toArray());
    }

    private static List<Shot> shots(double... seconds) {
        return DoubleStream.of(seconds)
                .mapToObj(length -> Shot.draft("1").seconds(length).shot())
                .toList();
    }
}
