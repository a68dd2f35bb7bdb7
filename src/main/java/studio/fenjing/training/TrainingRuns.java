package studio.fenjing.training;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The training run that goes on, or the last one that did: there is one at a time. It is forgotten at a restart. */
@Component
class TrainingRuns implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingRuns.class);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final int SEEDS = 1_000_000_000; // short enough to be read out

    private final Schooling schooling;
    private final Followers followers;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();
    private @Nullable TrainingRun last;
    private @Nullable Thread thread;
    private volatile boolean running;

    TrainingRuns(Schooling schooling, Followers followers, Clock clock) {
        this.schooling = schooling;
        this.followers = followers;
        this.clock = clock;
    }

    /** Begins a run, unless one goes on. */
    void begin(boolean scheduled) {
        synchronized (this) {
            if (!running || (last != null && !last.isFinished())) return;
            TrainingRun run = new TrainingRun(
                    clock.instant(), scheduled, random.nextInt(SEEDS), () -> followers.tell(RoomNews.RUN));
            last = run;
            thread = Thread.ofPlatform().daemon().name("training").start(() -> work(run));
        }
        followers.tell(RoomNews.RUN);
    }

    /** Keeps nothing of it; it ends with the epoch. */
    void cancel() {
        TrainingRun run;
        synchronized (this) {
            run = last;
        }
        if (run != null && !run.isFinished()) run.cancel();
    }

    synchronized Optional<RunReport> report() {
        return Optional.ofNullable(last).map(TrainingRun::report);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        cancel();
        Thread working;
        synchronized (this) {
            working = thread;
        }
        if (working == null) return;
        try {
            if (!working.join(FAREWELL)) LOG.warn("training did not stop within {}", FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work(TrainingRun run) {
        LOG.info("training begins with seed {}", run.seed());
        schooling.school(run);
        LOG.info("training ended: {}", run.report().status());
        followers.tell(RoomNews.NETWORKS);
    }
}
