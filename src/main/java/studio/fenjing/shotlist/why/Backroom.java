package studio.fenjing.shotlist.why;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Two threads that work out what a screen does not wait for. */
@Component
class Backroom implements DisposableBean {
    private static final int THREADS = 2;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
            THREADS, Thread.ofPlatform().daemon().name("backroom-", 1).factory());

    Backroom() {
        // Whoever runs along a list with the arrow keys takes back one question after another.
        threads.setRemoveOnCancelPolicy(true);
    }

    Future<?> soon(Duration wait, Runnable work) {
        return threads.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
