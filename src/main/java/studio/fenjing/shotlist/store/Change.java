package studio.fenjing.shotlist.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.project.Member;
import studio.fenjing.shotlist.Author;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListChanged;

/** One person's change to one list, in one transaction that has the list for itself: makes the revisions and keeps the tally. */
final class Change {
    private final EntityManager store;
    private final StoredShotList list;
    private final Member by;
    private final Instant at;
    private final boolean undoable;
    private final Map<ShotId, Revised> revised = new LinkedHashMap<>();
    private long number;
    private @Nullable StoredStep step;

    Change(EntityManager store, StoredShotList list, Member by, Instant at, boolean undoable) {
        this.store = store;
        this.list = list;
        this.by = by;
        this.at = at;
        this.undoable = undoable;
    }

    StoredShotList list() {
        return list;
    }

    Member by() {
        return by;
    }

    Instant at() {
        return at;
    }

    /** A new shot, with its first revision. */
    StoredRevision insert(StoredScene scene, OrderKey order, Shot value) {
        StoredShot shot = new StoredShot(list, scene, ShotId.of(String.valueOf(value.id())), order, value.number());
        store.persist(shot);
        return alter(shot, Alteration.to(value, Deed.INSERTED));
    }

    /** A new revision of a shot. */
    StoredRevision alter(StoredShot shot, Alteration alteration) {
        if (number == 0) begin();
        StoredRevision revision =
                new StoredRevision(shot, number, alteration, new Author.Person(by.id(), by.name()), at, step);
        store.persist(revision);
        if (alteration.field() != null) shot.touch(alteration.field());
        revised.put(
                shot.identity(),
                new Revised(shot.identity(), revision.number(), alteration.deed(), alteration.value()));
        return revision;
    }

    /** Every shot that was altered, as it is now. */
    List<Revised> revised() {
        return List.copyOf(revised.values());
    }

    ShotListChanged news() {
        return new ShotListChanged(list.project(), list.id(), number, by.id(), revised());
    }

    private void begin() {
        number = list.nextChange();
        if (!undoable) return;
        step = new StoredStep(list, by.id(), number);
        store.persist(step);
    }
}
