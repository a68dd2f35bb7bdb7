package studio.fenjing.generation.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what is counted in two collections. */
public final class Distributions {
    private Distributions() {}

    /**
     * Jensen-Shannon divergence in bits, 0 (alike) to 1 (nothing shared); the distance of the same name is its root. Source: Lin, Divergence Measures Based on the
     * Shannon Entropy, IEEE Transactions on Information Theory 37 (1991).
     */
    public static <T> double jensenShannon(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) return Double.NaN;
        Map<T, Integer> countA = counts(a);
        Map<T, Integer> countB = counts(b);
        Set<T> all = new HashSet<>(countA.keySet());
        all.addAll(countB.keySet());
        double sum = 0;
        for (T value : all) {
            double p = countA.getOrDefault(value, 0) / (double) a.size();
            double q = countB.getOrDefault(value, 0) / (double) b.size();
            double middle = (p + q) / 2;
            if (p > 0) sum += p / 2 * Math.log(p / middle);
            if (q > 0) sum += q / 2 * Math.log(q / middle);
        }
        return sum / Math.log(2);
    }

    /** Share of different n-grams among all (Li et al., NAACL 2016). */
    public static double distinct(int n, List<List<String>> sentences) {
        Set<List<String>> different = new HashSet<>();
        int all = 0;
        for (List<String> sentence : sentences)
            for (int i = 0; i + n <= sentence.size(); i++, all++) different.add(sentence.subList(i, i + n));
        return all == 0 ? Double.NaN : different.size() / (double) all;
    }

    private static <T> Map<T, Integer> counts(List<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
