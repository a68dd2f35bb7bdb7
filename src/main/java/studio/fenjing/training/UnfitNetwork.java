package studio.fenjing.training;

/** A network cannot serve; the one that served still does. */
public final class UnfitNetwork extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitNetwork(String message, Throwable cause) {
        super(message, cause);
    }
}
