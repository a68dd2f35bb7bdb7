package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Sweep MLE = curve(0.5, 0.4, 0.2);

    @Test
    void a_curve_that_lies_above_everywhere_beats_the_other() {
        assertThat(curve(0.6, 0.5, 0.3).beats(MLE)).isTrue();
    }

    @Test
    void a_curve_that_is_better_at_one_end_only_does_not() {
        assertThat(curve(0.9, 0.5, 0.1).beats(MLE)).isFalse();
        assertThat(MLE.beats(MLE)).isFalse();
    }

    @Test
    void curves_that_share_no_diversity_cannot_be_compared() {
        Sweep elsewhere = new Sweep("other", List.of(new Sweep.Point(1, 0.9, 0.95), new Sweep.Point(1.1, 0.8, 0.99)));
        assertThat(elsewhere.beats(MLE)).isFalse();
    }

    @Test
    void leads_compare_at_the_same_diversity_only_where_both_have_it() {
        Sweep wide = new Sweep("wide", List.of(new Sweep.Point(0.6, 0.6, 0), new Sweep.Point(1, 0, 0.6)));
        Sweep narrow = new Sweep("narrow", List.of(new Sweep.Point(0.6, 0.5, 0.2), new Sweep.Point(1, 0.3, 0.4)));
        assertThat(narrow.area()).isLessThan(wide.area());
        assertThat(narrow.leads(wide))
                .hasSize(9)
                .allSatisfy(lead -> assertThat(lead).isCloseTo(0.1, within(1e-9)));
        Contest contest = new Contest(wide, narrow);
        assertThat(contest.placesWon()).isEqualTo(contest.places()).isEqualTo(9);
        assertThat(contest.meanLead()).isCloseTo(0.1, within(1e-9));
        Sweep elsewhere = new Sweep("other", List.of(new Sweep.Point(1, 0.9, 0.95), new Sweep.Point(1.1, 0.8, 0.99)));
        assertThat(elsewhere.leads(wide)).isEmpty();
        assertThat(new Contest(wide, elsewhere).meanLead()).isNaN();
    }

    @Test
    void where_the_curves_end_is_no_matter_of_rounding() {
        double from = 0.292;
        double to = 0.858;
        assertThat(from + (to - from)).as("what makes this hard").isGreaterThan(to);
        Sweep above = new Sweep("above", List.of(new Sweep.Point(0.6, 0.9, from), new Sweep.Point(1, 0.8, to)));
        Sweep below = new Sweep("below", List.of(new Sweep.Point(0.6, 0.5, from), new Sweep.Point(1, 0.4, to)));
        assertThat(above.beats(below)).isTrue();
    }

    @Test
    void quality_is_interpolated_between_temperatures() {
        assertThat(MLE.qualityAt(0.4)).isCloseTo(0.45, within(1e-12));
        assertThat(MLE.qualityAt(0.1)).isNaN();
    }

    @Test
    void bold_sequences_are_more_various_and_less_like_those_of_people() {
        List<List<String>> real = List.of(List.of("a", "b", "c", "d"), List.of("a", "b", "c", "e"));
        Sweep sweep = Sweep.of(
                "made",
                real,
                temperature -> temperature < 1
                        ? List.of(List.of("a", "b", "c", "d"), List.of("a", "b", "c", "d"))
                        : List.of(List.of("a", "b", "x", "y"), List.of("z", "b", "c", "w")));
        Sweep.Point cautious = sweep.points().getFirst();
        Sweep.Point bold = sweep.points().getLast();
        assertThat(cautious.quality()).isGreaterThan(bold.quality());
        assertThat(cautious.diversity()).isLessThan(bold.diversity());
    }

    private static Sweep curve(double... quality) {
        return new Sweep(
                "curve",
                List.of(
                        new Sweep.Point(0.7, quality[0], 0.3),
                        new Sweep.Point(1, quality[1], 0.5),
                        new Sweep.Point(1.2, quality[2], 0.7)));
    }
}
