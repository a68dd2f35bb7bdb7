package studio.fenjing.generation.critic;

import java.util.Arrays;

/**
 * Measures of directors' scenes in rising order: says how many of them score lower. They come from a {@link Standard},
 * and so from the tune part of the corpus.
 *
 * @param real at least one value
 */
public record Scale(double[] real) {
    public Scale {
        if (real.length == 0) throw new IllegalArgumentException("a scale without marks");
        real = real.clone();
        Arrays.sort(real);
    }

    @Override
    public double[] real() {
        return real.clone();
    }

    /** Share of directors' scenes that score lower, those that score the same counting half: 0 to 1. */
    public double share(double value) {
        double lower = 0;
        for (double mark : real) lower += mark < value ? 1 : mark == value ? 0.5 : 0;
        return lower / real.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scale scale && Arrays.equals(real, scale.real);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(real);
    }

    @Override
    public String toString() {
        return "Scale of " + real.length;
    }
}
