package studio.fenjing.shotlist;

/** What was done to a shot. */
public enum Deed {
    /** A network made it. */
    MADE,
    INSERTED,
    /** One field was changed. */
    EDITED,
    MOVED,
    DELETED,
    /** It came back after a deletion. */
    RESTORED;

    /** The shot's place or presence changed, not only what it says. */
    public boolean rearranges() {
        return this != EDITED;
    }
}
