package studio.fenjing.cli;

/** An input that the command cannot use; the message says which and why in one line. */
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }
}
