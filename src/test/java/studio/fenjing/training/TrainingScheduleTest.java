package studio.fenjing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

class TrainingScheduleTest {
    private final TrainingRuns runs = mock(TrainingRuns.class);
    private final ScheduledTaskRegistrar registrar = new ScheduledTaskRegistrar();

    @Test
    void nothing_is_trained_unasked_unless_somebody_says_so() {
        TrainingSettings usual = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("fenjing.training", Bindable.of(TrainingSettings.class));
        assertThat(usual.schedule()).isEqualTo("-");
        assertThat(usual.course(5).rounds()).as("rounds of a game").isZero();
        assertThat(usual.next(Instant.EPOCH, ZoneId.of("UTC"))).isEmpty();
        new TrainingSchedule(usual, runs).configureTasks(registrar);
        assertThat(registrar.hasTasks()).isFalse();
    }

    @Test
    void at_its_hour_a_run_begins_that_says_it_was_not_asked_for() {
        new TrainingSchedule(every("0 30 2 * * *"), runs).configureTasks(registrar);
        assertThat(registrar.getCronTaskList()).singleElement().satisfies(task -> {
            assertThat(((CronTask) task).getExpression()).isEqualTo("0 30 2 * * *");
            verifyNoInteractions(runs);
            task.getRunnable().run();
            verify(runs).begin(true);
        });
    }

    @Test
    void the_next_time_is_told_by_the_clock_on_the_wall() {
        assertThat(every("0 30 2 * * *").next(Instant.parse("2026-11-25T01:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .contains(Instant.parse("2026-11-25T18:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "30 2 * * *", "0 99 2 * * *", ""})
    void a_schedule_that_is_none_is_refused_at_the_start_with_an_example(String schedule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> every(schedule))
                .withMessageContaining("fenjing.training.schedule")
                .withMessageContaining("0 30 2 * * *")
                .withMessageContaining("\"" + schedule + "\"");
    }

    private static TrainingSettings every(String schedule) {
        return new TrainingSettings(Path.of("corpus"), Path.of("models"), schedule, 1, false, 1);
    }
}
