package studio.fenjing.generation.corpus;

/**
 * One thing that a check of a corpus found.
 *
 * @param fault whether it must be mended before anything learns from the corpus; else somebody should look at it
 * @param text where it is, by list and shot, and what it is, on one line
 */
public record Finding(boolean fault, String text) {
    public static Finding fault(String text) {
        return new Finding(true, text);
    }

    public static Finding warning(String text) {
        return new Finding(false, text);
    }

    /** The line that people read. */
    public String line() {
        return fault ? text : "warning: " + text;
    }
}
