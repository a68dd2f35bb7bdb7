package studio.fenjing.generation.corpus;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.fenjing.film.Shot;

/**
 * How long shots last, in the figures that film studies publish; none of them of no shots.
 *
 * @param mean the average shot length, in seconds
 * @param deviation the standard deviation, in seconds
 * @param skew the skewness of the lengths' logarithms: 0 when lengths are lognormal, above when long ones are too long
 */
public record Lengths(
        int shots, double shortest, double mean, double median, double longest, double deviation, double skew) {
    public static Lengths of(List<Shot> shots) {
        double[] seconds = sorted(shots);
        int count = seconds.length;
        if (count == 0) return new Lengths(0, 0, 0, 0, 0, 0, 0);
        return new Lengths(
                count,
                seconds[0],
                mean(seconds, length -> length),
                (seconds[(count - 1) / 2] + seconds[count / 2]) / 2,
                seconds[count - 1],
                Math.sqrt(variance(seconds, length -> length)),
                skewness(seconds));
    }

    /** The deviation as a share of the mean. */
    public double spread() {
        return mean == 0 ? 0 : deviation / mean;
    }

    /** Whether a lognormal distribution makes these lengths likelier than a normal one; each has two free numbers. */
    public static boolean lognormal(List<Shot> shots) {
        double[] seconds = sorted(shots);
        double normal = Math.log(variance(seconds, length -> length)) / 2;
        double lognormal = Math.log(variance(seconds, Math::log)) / 2 + mean(seconds, Math::log);
        return lognormal < normal;
    }

    private static double[] sorted(List<Shot> shots) {
        return shots.stream().mapToDouble(Shot::seconds).sorted().toArray();
    }

    private static double mean(double[] seconds, DoubleUnaryOperator scale) {
        double sum = 0;
        for (double length : seconds) sum += scale.applyAsDouble(length);
        return sum / seconds.length;
    }

    private static double variance(double[] seconds, DoubleUnaryOperator scale) {
        double mean = mean(seconds, scale);
        return mean(seconds, length -> Math.pow(scale.applyAsDouble(length) - mean, 2));
    }

    private static double skewness(double[] seconds) {
        double mean = mean(seconds, Math::log);
        double variance = variance(seconds, Math::log);
        return variance == 0
                ? 0
                : mean(seconds, length -> Math.pow(Math.log(length) - mean, 3)) / Math.pow(variance, 1.5);
    }
}
