package studio.fenjing.shotlist;

/** A list takes no more shots; nothing was changed. */
public final class ListFull extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param most shots that a list may have */
    public ListFull(int most) {
        super("a list has at most %d shots".formatted(most));
    }
}
