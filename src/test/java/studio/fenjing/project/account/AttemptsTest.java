package studio.fenjing.project.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.fenjing.project.account.AdmissionTest.ManualClock;

class AttemptsTest {
    private final ManualClock clock = new ManualClock();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void waits_double_after_three_failures_up_to_five_minutes() {
        fail(2);
        assertThat(attempts.waitFor("lin")).isZero();
        fail(1);
        assertThat(attempts.waitFor("lin")).isEqualTo(Duration.ofSeconds(1));
        fail(3);
        assertThat(attempts.waitFor("lin")).isEqualTo(Duration.ofSeconds(8));
        fail(100);
        assertThat(attempts.waitFor("lin")).isEqualTo(Duration.ofMinutes(5));
        clock.pass(Duration.ofMinutes(5));
        assertThat(attempts.waitFor("lin")).isZero();
    }

    @Test
    void success_forgives_and_names_are_apart() {
        fail(5);
        assertThat(attempts.waitFor("mara")).isZero();
        attempts.succeeded("lin");
        assertThat(attempts.waitFor("lin")).isZero();
    }

    @Test
    void remembers_no_more_than_ten_thousand_names() {
        fail(10);
        IntStream.range(0, 10_000).forEach(i -> attempts.failed("robot" + i));
        assertThat(attempts.waitFor("lin")).isZero();
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) attempts.failed("lin");
    }
}
