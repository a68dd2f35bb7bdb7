package studio.fenjing.generation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares a whole number out by weight, at least one each, by largest remainders. */
final class Shares {
    private Shares() {}

    /** @throws ImpossibleDirection where there is not one for each */
    static int[] of(int whole, int[] weights) {
        if (whole < weights.length)
            throw new ImpossibleDirection(
                    "%d shots for %d scenes: each scene needs at least one".formatted(whole, weights.length));
        double sum = Arrays.stream(weights).sum();
        int spare = whole - weights.length;
        double[] due = Arrays.stream(weights)
                .mapToDouble(w -> sum == 0 ? 0 : spare * w / sum)
                .toArray();
        int[] shares = new int[weights.length];
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = 1 + (int) due[i];
            given += shares[i];
        }
        int[] byRemainder = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -(due[i] - (int) due[i])))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; given < whole; i = (i + 1) % shares.length, given++) shares[byRemainder[i]]++;
        return shares;
    }
}
