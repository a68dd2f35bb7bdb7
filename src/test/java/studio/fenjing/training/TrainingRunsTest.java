package studio.fenjing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.fenjing.HandClock;

class TrainingRunsTest {
    private final BlockingQueue<TrainingRun> begun = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<RoomNews> heard = new CopyOnWriteArrayList<>();
    private final Followers followers = new Followers();
    private final Schooling schooling = mock(Schooling.class);
    private final TrainingRuns runs = new TrainingRuns(schooling, followers, new HandClock());

    @BeforeEach
    void a_teacher_who_waits_for_a_sign() {
        doAnswer(call -> {
                    TrainingRun run = call.getArgument(0);
                    begun.add(run);
                    while (!run.isCancelled() && !goOn.await(5, TimeUnit.MILLISECONDS)) Thread.onSpinWait();
                    run.become(
                            run.isCancelled()
                                    ? new RunStatus.Cancelled()
                                    : new RunStatus.Done(new NetworkId("new"), true));
                    return null;
                })
                .when(schooling)
                .school(any());
        followers.add(heard::add);
        runs.start();
    }

    @AfterEach
    void nobody_works_on() {
        runs.stop();
    }

    @Test
    void there_is_one_run_at_a_time_however_often_it_is_asked_for() throws Exception {
        assertThat(runs.report()).isEmpty();
        runs.begin(false);
        runs.begin(true);
        assertThat(begun.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(runs.report()).hasValueSatisfying(report -> {
            assertThat(report.scheduled()).isFalse();
            assertThat(report.status()).isEqualTo(new RunStatus.Reading());
        });
        assertThat(begun.poll(50, TimeUnit.MILLISECONDS)).isNull();
        goOn.countDown();
        awaitEnd();
        runs.begin(true);
        assertThat(begun.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void who_is_in_the_room_hears_of_the_run_and_in_the_end_of_networks() throws Exception {
        followers.add(news -> {
            throw new IllegalStateException("this browser has gone");
        });
        runs.begin(false);
        goOn.countDown();
        awaitEnd();
        for (int i = 0; i < 500 && !heard.contains(RoomNews.NETWORKS); i++) Thread.sleep(10);
        assertThat(heard).startsWith(RoomNews.RUN).endsWith(RoomNews.NETWORKS);
    }

    @Test
    void cancelling_is_seen_at_once_and_ends_the_run() throws Exception {
        runs.cancel();
        runs.begin(false);
        TrainingRun run = Objects.requireNonNull(begun.poll(5, TimeUnit.SECONDS));
        runs.cancel();
        assertThat(run.isCancelled()).isTrue();
        awaitEnd();
        assertThat(runs.report().orElseThrow().status()).isEqualTo(new RunStatus.Cancelled());
        assertThat(runs.report().orElseThrow().stopping()).isFalse();
    }

    @Test
    void a_server_that_stops_takes_its_run_along_and_begins_no_other() throws Exception {
        runs.begin(false);
        TrainingRun run = Objects.requireNonNull(begun.poll(5, TimeUnit.SECONDS));
        runs.stop();
        assertThat(run.isFinished()).isTrue();
        runs.begin(false);
        assertThat(begun.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void every_run_has_a_chance_of_its_own() throws Exception {
        goOn.countDown();
        runs.begin(false);
        long first = Objects.requireNonNull(begun.poll(5, TimeUnit.SECONDS)).seed();
        awaitEnd();
        runs.begin(false);
        assertThat(Objects.requireNonNull(begun.poll(5, TimeUnit.SECONDS)).seed())
                .isNotEqualTo(first);
    }

    private void awaitEnd() throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            if (runs.report().orElseThrow().status().isFinished()) return;
            Thread.sleep(10);
        }
        throw new AssertionError("the run goes on");
    }
}
