package studio.fenjing.shotlist.request;

/** There is no room for another request to generate; nothing was begun. */
public final class QueueFull extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final int places;

    /** Whose places are all taken. */
    public enum Reason {
        YOURS,
        EVERYBODYS
    }

    QueueFull(Reason reason, int places) {
        super(
                reason == Reason.YOURS
                        ? "%d of your requests are waiting already; wait for one or cancel it".formatted(places)
                        : "%d requests are waiting already; try again in a moment".formatted(places));
        this.reason = reason;
        this.places = places;
    }

    public Reason reason() {
        return reason;
    }

    /** How many places there are. */
    public int places() {
        return places;
    }
}
