package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDrawTest {
    private static final int DRAWS = 20_000;

    /** 1, 8, 4 and 7 parts of 20, in no order. */
    private static final float[] ODDS = logs(1, 8, 4, 7);

    @Test
    void nothing_outside_the_nucleus_is_drawn_and_everything_inside_is() {
        assertThat(drawn(new WordDraw(1, 0.9), ODDS)[0]).isZero();
        assertThat(drawn(new WordDraw(1, 0.9), ODDS)).satisfies(counts -> {
            assertThat(counts[1]).isPositive();
            assertThat(counts[2]).isPositive();
            assertThat(counts[3]).isPositive();
        });
        assertThat(drawn(new WordDraw(1, 0.7), ODDS)[2]).isZero();
        assertThat(drawn(new WordDraw(1, 0.7), ODDS)[3]).isPositive();
        assertThat(drawn(new WordDraw(1, 0.39), ODDS)[1]).isEqualTo(DRAWS);
    }

    @Test
    void the_whole_mass_is_drawn_by_the_odds() {
        int[] counts = drawn(new WordDraw(1, 1), ODDS);
        double[] shares = Arrays.stream(counts)
                .mapToDouble(count -> count / (double) DRAWS)
                .toArray();
        assertThat(shares).containsExactly(new double[] {0.05, 0.4, 0.2, 0.35}, within(0.02));
    }

    @Test
    void within_the_nucleus_words_keep_their_odds_to_each_other() {
        int[] counts = drawn(new WordDraw(1, 0.7), ODDS);
        assertThat(counts[1] / (double) counts[3]).isCloseTo(8 / 7.0, within(0.1));
    }

    @Test
    void a_low_temperature_draws_the_likeliest_and_a_high_one_levels() {
        assertThat(drawn(new WordDraw(1e-3, 1), ODDS)[1]).isEqualTo(DRAWS);
        assertThat(drawn(new WordDraw(1e3, 1), ODDS)[0] / (double) DRAWS).isCloseTo(0.25, within(0.02));
    }

    @Test
    void what_may_not_come_never_comes() {
        float[] odds = {Float.NEGATIVE_INFINITY, -900, Float.NEGATIVE_INFINITY, -900.5f};
        int[] counts = drawn(new WordDraw(2, 1), odds);
        assertThat(counts[0] + counts[2]).isZero();
        assertThat(counts[1]).isGreaterThan(counts[3]);
        assertThat(counts[3]).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.95, 0.999})
    void the_nucleus_is_that_of_all_words_sorted(double mass) {
        SplittableRandom random = new SplittableRandom(3);
        float[] odds = new float[500];
        for (int i = 0; i < odds.length; i++) odds[i] = (float) (4 * random.nextGaussian());
        WordDraw draw = new WordDraw(0.7, mass);
        SplittableRandom drawn = new SplittableRandom(5);
        SplittableRandom sorted = new SplittableRandom(5);
        for (int i = 0; i < 500; i++)
            assertThat(draw.draw(odds, drawn)).isEqualTo(sorted(odds, 0.7, mass, sorted.nextDouble()));
    }

    @ParameterizedTest
    @CsvSource({"0,0.9", "-1,0.9", "NaN,0.9", "1,0", "1,1.1", "1,NaN"})
    void what_draws_nothing_is_refused(double temperature, double mass) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WordDraw(temperature, mass));
    }

    /** Word by word from the likeliest, as the paper says it. */
    private static int sorted(float[] odds, double temperature, double mass, double share) {
        Integer[] order = new Integer[odds.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Float.compare(odds[b], odds[a]));
        double[] running = new double[odds.length];
        double sum = 0;
        for (int i = 0; i < order.length; i++)
            running[i] = sum += Math.exp((odds[order[i]] - odds[order[0]]) / temperature);
        int last = 0;
        while (last < order.length - 1 && running[last] < mass * sum) last++;
        int at = 0;
        while (at < last && running[at] <= share * running[last]) at++;
        return order[at];
    }

    private static int[] drawn(WordDraw draw, float[] odds) {
        SplittableRandom random = new SplittableRandom(1);
        int[] counts = new int[odds.length];
        for (int i = 0; i < DRAWS; i++) counts[draw.draw(odds, random)]++;
        return counts;
    }

    private static float[] logs(double... parts) {
        float[] logs = new float[parts.length];
        for (int i = 0; i < parts.length; i++) logs[i] = (float) Math.log(parts[i]);
        return logs;
    }
}
