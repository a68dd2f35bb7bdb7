package studio.fenjing.generation.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LengthsTest {
    @Test
    void a_shot_is_never_shorter_than_its_line_and_a_breath() {
        double[] fitted = Lengths.fit(new double[] {2, 2}, new double[] {0, 4.33}, new double[2], null);
        assertThat(fitted).containsExactly(2, 4.9);
    }

    @Test
    void a_line_that_needs_more_than_the_whole_keeps_its_time() {
        double[] fitted = Lengths.fit(new double[] {3, 3}, new double[] {30, 0}, new double[2], 10.0);
        assertThat(fitted).containsExactly(30.5, 0.5);
    }

    @RepeatedTest(50)
    void a_running_time_is_met_within_a_tenth_where_speech_leaves_room(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int shots = 1 + random.nextInt(60);
        double[] wished = random.doubles(shots, 0.5, 12).toArray();
        double[] speech = random.doubles(shots, -4, 4).map(s -> Math.max(0, s)).toArray();
        double least = Arrays.stream(speech)
                .map(s -> s > 0 ? s + Lengths.BREATH + 0.1 : Lengths.SHORTEST)
                .sum();
        double total = least * (1.05 + random.nextDouble() * 3);
        double[] fitted = Lengths.fit(wished, speech, new double[shots], total);
        assertThat(Arrays.stream(fitted).sum()).isCloseTo(total, within(total / 10));
    }
}
