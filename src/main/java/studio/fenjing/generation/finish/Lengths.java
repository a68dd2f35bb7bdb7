package studio.fenjing.generation.finish;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fits shot lengths to what is spoken in them and to a requested running time. */
public final class Lengths {
    /** Time before and after a line, seconds. */
    public static final double BREATH = 0.5;

    /** The shortest shot that a viewer can read, seconds. */
    public static final double SHORTEST = 0.5;

    private static final double LONGEST = 600;

    private Lengths() {}

    /**
     * @param wished seconds that each shot should have
     * @param speech seconds of speech in each shot
     * @param reading seconds that a viewer needs to see what each shot shows
     * @param total running time that is asked for; none where absent
     * @return seconds in tenths; each leaves time for its speech, and together they are {@code total} where the
     *     speech leaves room for that
     */
    public static double[] fit(double[] wished, double[] speech, double[] reading, @Nullable Double total) {
        double[] least = new double[wished.length];
        for (int i = 0; i < least.length; i++) least[i] = speech[i] > 0 ? tenths(speech[i] + BREATH, true) : SHORTEST;
        double scale = total == null ? 1 : scale(wished, least, total);
        double[] fitted = new double[wished.length];
        for (int i = 0; i < fitted.length; i++)
            fitted[i] = Math.clamp(tenths(wished[i] * scale, false), least[i], Math.max(least[i], LONGEST));
        return fitted;
    }

    /** The factor at which the lengths, none shorter than its least, add up to the total; found by halving. */
    private static double scale(double[] wished, double[] least, double total) {
        double low = 0;
        double high = 1 + total / Math.max(SHORTEST, Arrays.stream(wished).sum()) * wished.length;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (sum(wished, least, middle) < total) low = middle;
            else high = middle;
        }
        return low;
    }

    private static double sum(double[] wished, double[] least, double scale) {
        double sum = 0;
        for (int i = 0; i < wished.length; i++) sum += Math.max(least[i], wished[i] * scale);
        return sum;
    }

    private static double tenths(double seconds, boolean up) {
        return (up ? Math.ceil(seconds * 10 - 1e-6) : Math.rint(seconds * 10)) / 10;
    }
}
