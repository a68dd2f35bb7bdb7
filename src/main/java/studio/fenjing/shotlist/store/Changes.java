package studio.fenjing.shotlist.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import studio.fenjing.project.Access;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.shotlist.ShotListId;

/**
 * Lets one change at a time into a list, each in a transaction of its own, and tells of it after the commit. See
 * docs/decisions/2026-11-22-concurrent-edits.md.
 */
@Component
class Changes {
    private final List<ReentrantLock> turnstiles =
            Stream.generate(ReentrantLock::new).limit(64).toList();
    private final ShotLists lists;
    private final Steps steps;
    private final EntityManager store;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Changes(
            ShotLists lists,
            Steps steps,
            EntityManager store,
            TransactionTemplate transaction,
            Access access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.steps = steps;
        this.store = store;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** A deed that its author can undo; what they had undone before can no longer be redone. */
    <T> T change(ShotListId list, Function<Change, T> deed) {
        return make(list, true, change -> {
            T result = deed.apply(change);
            if (!change.revised().isEmpty())
                steps.newest(list.value(), change.by().id().value(), StoredStep.State.UNDONE, Limit.unlimited())
                        .forEach(StoredStep::setAside);
            return result;
        });
    }

    /** An undo or redo, which is no step of its own. */
    <T> T changeBack(ShotListId list, Function<Change, T> deed) {
        return make(list, false, deed);
    }

    private <T> T make(ShotListId list, boolean undoable, Function<Change, T> deed) {
        ReentrantLock turnstile = turnstiles.get(Math.floorMod(list.hashCode(), turnstiles.size()));
        turnstile.lock();
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                StoredShotList taken = lists.take(list.value()).orElseThrow(NoSuchProject::new);
                Change change = new Change(store, taken, access.me(), clock.instant(), undoable);
                T result = deed.apply(change);
                if (!change.revised().isEmpty()) events.publishEvent(change.news());
                return result;
            }));
        } finally {
            turnstile.unlock();
        }
    }
}
