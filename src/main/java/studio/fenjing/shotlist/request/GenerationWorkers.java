package studio.fenjing.shotlist.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectId;
import studio.fenjing.shotlist.request.GenerationStatus.Cancelled;
import studio.fenjing.shotlist.request.GenerationStatus.Queued;

/** The threads that make shot lists, and the queue before them. */
@Component("generationWorkers")
class GenerationWorkers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationWorkers.class);
    private static final int REMEMBERED = 50;
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Filming filming;
    private final GenerationSettings settings;
    private final FairQueue<AccountId, Generation> queue;
    private final Map<GenerationId, Generation> generations = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    GenerationWorkers(Filming filming, GenerationSettings settings) {
        this.filming = filming;
        this.settings = settings;
        this.queue = new FairQueue<>(settings.queue(), settings.perPerson());
    }

    /** @throws QueueFull where there is no room; then nothing was begun */
    void add(Generation generation) {
        remember(generation);
        try {
            queue.add(generation.by().id(), generation);
        } catch (QueueFull full) {
            forget(generation);
            throw full;
        }
        tellPositions();
    }

    void cancel(Generation generation) {
        generation.cancel();
        if (queue.remove(generation)) generation.become(new Cancelled(null));
        tellPositions();
    }

    Optional<Generation> find(GenerationId id) {
        synchronized (generations) {
            return Optional.ofNullable(generations.get(id));
        }
    }

    List<Generation> unfinished(ProjectId project) {
        synchronized (generations) {
            return generations.values().stream()
                    .filter(generation -> generation.project().equals(project))
                    .filter(generation -> !generation.status().isFinished())
                    .toList();
        }
    }

    /** For {@code @PreAuthorize}; an unknown generation belongs to no project. */
    public @Nullable ProjectId projectOf(GenerationId id) {
        return find(id).map(Generation::project).orElse(null);
    }

    int waiting() {
        return queue.size();
    }

    @Override
    public synchronized void start() {
        running = true;
        queue.open();
        for (int i = 1; i <= settings.workers(); i++)
            threads.add(Thread.ofPlatform().daemon().name("generation-" + i).start(this::work));
    }

    /** Stops what is being made, keeps what it has, and starts nothing more. */
    @Override
    public synchronized void stop() {
        running = false;
        synchronized (generations) {
            generations.values().forEach(Generation::cancel);
        }
        queue.inOrder().forEach(this::cancel);
        queue.close(); // no interrupt: H2 closes its file where a thread that uses it is interrupted
        Instant end = Instant.now().plus(FAREWELL);
        for (Thread thread : threads) {
            try {
                if (!thread.join(Duration.between(Instant.now(), end)))
                    LOG.warn("{} did not stop within {}", thread.getName(), FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        if (settings.warmUp()) filming.warmUp();
        for (Optional<Generation> next = queue.take(); next.isPresent(); next = queue.take()) {
            tellPositions();
            filming.film(next.get());
        }
    }

    private void tellPositions() {
        int position = 0;
        for (Generation waiting : queue.inOrder()) waiting.become(new Queued(++position));
    }

    private void remember(Generation generation) {
        synchronized (generations) {
            generations.put(generation.id(), generation);
            List<Generation> finished = generations.values().stream()
                    .filter(known -> known.status().isFinished())
                    .toList();
            finished.stream().limit(Math.max(0, finished.size() - REMEMBERED)).forEach(this::forget);
        }
    }

    private void forget(Generation generation) {
        synchronized (generations) {
            generations.remove(generation.id());
        }
    }
}
