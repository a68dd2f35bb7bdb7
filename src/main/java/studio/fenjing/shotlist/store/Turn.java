package studio.fenjing.shotlist.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.UndoResult;

/** One step of a person being undone or done again, deed by deed. */
final class Turn {
    private final Change change;
    private final boolean back;
    private final Row row;
    private final Map<ShotId, StoredRevision> present = new HashMap<>();
    private final List<StoredRevision> since;
    private final Map<Deeded, StoredRevision> origins = new HashMap<>();
    private final List<UndoResult.Refusal> refused = new ArrayList<>();

    /** A revision by its shot and number. */
    private record Deeded(ShotId shot, int number) {}

    /**
     * @param back undo; redo otherwise
     * @param since all that was done to the shots from the step's first deed on, in order
     * @param origins what each deed was done to
     */
    Turn(
            Change change,
            boolean back,
            Row row,
            List<StoredRevision> present,
            List<StoredRevision> since,
            List<StoredRevision> origins) {
        this.change = change;
        this.back = back;
        this.row = row;
        this.since = since;
        present.forEach(revision -> this.present.put(revision.shot().identity(), revision));
        origins.forEach(
                revision -> this.origins.put(new Deeded(revision.shot().identity(), revision.number() + 1), revision));
    }

    void turn(StoredRevision deed) {
        switch (deed.deed()) {
            case EDITED -> write(deed, Objects.requireNonNull(deed.field()));
            case MOVED -> move(deed);
            case INSERTED -> appear(deed, !back);
            case DELETED -> appear(deed, back);
            case MADE, RESTORED -> throw new IllegalStateException("no step does this: " + deed.deed());
        }
    }

    UndoResult result() {
        return new UndoResult(change.revised(), refused);
    }

    private void write(StoredRevision deed, ShotField field) {
        Shot now = present(deed).content();
        if (deed.shot().isDeleted()) refuse(deed, newer -> newer.deed() == Deed.DELETED);
        else if (!field.read(now).equals(back ? deed.now() : deed.old())) refuse(deed, newer -> newer.field() == field);
        else alter(deed, Alteration.of(field, now, withField(now, field, target(deed)), null));
    }

    private void move(StoredRevision deed) {
        StoredShot shot = deed.shot();
        if (shot.isDeleted()) refuse(deed, newer -> newer.deed() == Deed.DELETED);
        else if (!shot.place().equals(back ? deed.now() : deed.old()))
            refuse(deed, newer -> newer.deed() == Deed.MOVED);
        else {
            String[] place = (back ? deed.old() : deed.now()).split(":", 2);
            StoredScene scene = row.scene(Integer.parseInt(place[0]));
            String from = shot.place();
            shot.moveTo(scene, row.freeAt(scene, new OrderKey(place[1]), shot.identity()));
            alter(deed, Alteration.moved(present(deed).content(), from, shot.place()));
        }
    }

    private void appear(StoredRevision deed, boolean present) {
        StoredShot shot = deed.shot();
        if (shot.isDeleted() != present) return;
        if (present) {
            shot.restore();
            alter(deed, Alteration.to(present(deed).content(), Deed.RESTORED));
        } else if (isTouchedByOthers(deed)) refuse(deed, this::isByOthers);
        else {
            shot.delete();
            alter(deed, Alteration.to(present(deed).content(), Deed.DELETED));
        }
    }

    private void alter(StoredRevision deed, Alteration alteration) {
        present.put(deed.shot().identity(), change.alter(deed.shot(), alteration));
    }

    private void refuse(StoredRevision deed, Predicate<StoredRevision> rival) {
        StoredRevision newer =
                later(deed).stream().filter(rival).reduce((a, b) -> b).orElseGet(() -> present(deed));
        refused.add(new UndoResult.Refusal(deed.value(), newer.value()));
    }

    private boolean isTouchedByOthers(StoredRevision deed) {
        return later(deed).stream().anyMatch(this::isByOthers);
    }

    private boolean isByOthers(StoredRevision revision) {
        return !revision.isBy(change.by().id());
    }

    private List<StoredRevision> later(StoredRevision deed) {
        return since.stream()
                .filter(revision -> revision.shot().equals(deed.shot()) && revision.number() > deed.number())
                .toList();
    }

    private StoredRevision present(StoredRevision deed) {
        return Objects.requireNonNull(present.get(deed.shot().identity()));
    }

    /** The value that has the field as it shall be. */
    private Shot target(StoredRevision deed) {
        return back
                ? Objects.requireNonNull(origins.get(new Deeded(deed.shot().identity(), deed.number())))
                        .content()
                : deed.content();
    }

    /** Taken over as a value where the written form of a field would lose something. */
    private static Shot withField(Shot shot, ShotField field, Shot from) {
        return switch (field) {
            case DIALOGUE -> shot.change().dialogue(from.dialogue()).shot();
            case SUBJECTS -> shot.change().subjects(from.subjects()).shot();
            case ACTION -> shot.change().action(from.action()).shot();
            default -> field.write(shot, field.read(from));
        };
    }
}
