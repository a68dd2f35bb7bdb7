package studio.fenjing.shotlist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Direction;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.ImpossibleDirection;
import studio.fenjing.generation.NothingToFilm;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectId;
import studio.fenjing.shotlist.GenerationStatus.Cancelled;
import studio.fenjing.shotlist.GenerationStatus.Done;
import studio.fenjing.shotlist.GenerationStatus.Failed;
import studio.fenjing.shotlist.GenerationStatus.Queued;
import studio.fenjing.shotlist.GenerationStatus.Running;

/** The threads that make shot lists, and the queue before them. */
@Component("generationWorkers")
class GenerationWorkers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(GenerationWorkers.class);
    private static final int REMEMBERED = 50;
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final String WARM_UP = "Rain. A man waits under a lamp.";

    private final ShotGenerator generator;
    private final Storing storing;
    private final GenerationSettings settings;
    private final FairQueue<AccountId, Generation> queue;
    private final Map<GenerationId, Generation> generations = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    GenerationWorkers(ShotGenerator generator, Storing storing, GenerationSettings settings) {
        this.generator = generator;
        this.storing = storing;
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
        if (settings.warmUp()) warmUp();
        for (Optional<Generation> next = queue.take(); next.isPresent(); next = queue.take()) {
            tellPositions();
            make(next.get());
        }
    }

    private void warmUp() {
        try {
            generator.generate(ScreenplayReader.read(WARM_UP), Direction.FREE, 1, Progress.UNWATCHED);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("the networks could not be warmed up", e);
        }
    }

    private void make(Generation generation) {
        generation.become(new Running(0));
        ShotList made;
        ShotListState state = ShotListState.COMPLETE;
        try {
            made = generation.named(
                    generator.generate(generation.screenplay(), generation.direction(), generation.seed(), generation));
        } catch (CancellationException cancelled) {
            made = generation.soFar(generator.model());
            state = ShotListState.CANCELLED;
        } catch (RuntimeException | Error e) {
            fail(generation, reason(e), e);
            return;
        }
        if (made.shots().findAny().isPresent()) store(generation, made, state);
        else if (state == ShotListState.CANCELLED) generation.become(new Cancelled(null));
        else fail(generation, Failed.Reason.NOTHING_TO_FILM, null);
    }

    private void store(Generation generation, ShotList made, ShotListState state) {
        try {
            ShotListId list = storing.store(
                    generation.source(), made, generator.model(), generation.seed(), state, generation.by());
            generation.become(state == ShotListState.COMPLETE ? new Done(list) : new Cancelled(list));
        } catch (RuntimeException e) {
            fail(generation, Failed.Reason.NOT_STORED, e);
        }
    }

    private static void fail(Generation generation, Failed.Reason reason, @Nullable Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("generation {} failed, {}, reference {}", generation.id(), reason, reference, cause);
        generation.become(new Failed(reason, reference));
    }

    private static Failed.Reason reason(Throwable cause) {
        return switch (cause) {
            case NothingToFilm nothing -> Failed.Reason.NOTHING_TO_FILM;
            case ImpossibleDirection impossible -> Failed.Reason.IMPOSSIBLE_DIRECTION;
            default -> Failed.Reason.BROKEN;
        };
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
