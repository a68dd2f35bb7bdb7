package studio.fenjing.shotlist;

/** Somebody changed the same field, or deleted the shot, since it was read; nothing was overwritten. */
public final class StaleShot extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ShotRevision newer;

    StaleShot(ShotRevision newer) {
        super("%s has changed shot %s since"
                .formatted(newer.author().name(), newer.value().number()));
        this.newer = newer;
    }

    /** What stands there now, whose it is and since when. */
    public ShotRevision newer() {
        return newer;
    }
}
