package studio.fenjing.shotlist;

import studio.fenjing.film.ShotField;

/** What became of one edit among several. */
public sealed interface EditResult {
    FieldEdit edit();

    /** It is stored, now or by an earlier try of the same edit. */
    record Saved(FieldEdit edit, Revised revised) implements EditResult {}

    /** Somebody changed the same field since; {@code newer} says what it holds, who and when. */
    record Stale(FieldEdit edit, ShotRevision newer) implements EditResult {}

    /** Somebody deleted the shot; {@code deletion} says who and when. */
    record Deleted(FieldEdit edit, ShotRevision deletion) implements EditResult {}

    /** The field cannot hold the text. */
    record Unreadable(FieldEdit edit, String message) implements EditResult {}

    /**
     * The shot as it is after the edit.
     *
     * @throws StaleShot where the edit was refused because of somebody else's change
     * @throws ShotField.Unreadable where the field cannot hold the text
     */
    default Revised orThrow() {
        return switch (this) {
            case Saved saved -> saved.revised();
            case Stale stale -> throw new StaleShot(stale.newer());
            case Deleted deleted -> throw new StaleShot(deleted.deletion());
            case Unreadable unreadable -> throw new ShotField.Unreadable(unreadable.message());
        };
    }
}
