package studio.fenjing.generation.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * BLEU (Papineni et al., ACL 2002) with the smoothing that Texygen uses: a precision without a match counts 0.1 matches
 * (Chen and Cherry, WMT 2014, method 1).
 */
public final class Bleu {
    private static final double SMOOTHING = 0.1;

    private final int longest;
    private final List<List<String>> references;
    private final NavigableMap<Integer, Integer> lengths = new TreeMap<>();
    private final List<Map<List<String>, Integer>> most;
    private final List<Map<List<String>, Integer>> second;
    private final List<Map<List<String>, Integer>> holders;

    /** @param longest the longest n-grams that will be asked for */
    public Bleu(int longest, List<List<String>> references) {
        this.longest = longest;
        this.references = List.copyOf(references);
        most = maps();
        second = maps();
        holders = maps();
        for (List<String> reference : references) lengths.merge(reference.size(), 1, Integer::sum);
        for (int r = 0; r < references.size(); r++)
            for (int n = 1; n <= longest; n++) {
                int holder = r;
                int size = n - 1;
                grams(references.get(r), n).forEach((gram, count) -> keep(size, gram, count, holder));
            }
    }

    private List<Map<List<String>, Integer>> maps() {
        return java.util.stream.IntStream.range(0, longest)
                .<Map<List<String>, Integer>>mapToObj(n -> new HashMap<>())
                .toList();
    }

    /** The two highest counts of each n-gram, so that a sentence can be scored against all the others. */
    private void keep(int size, List<String> gram, int count, int holder) {
        int highest = most.get(size).getOrDefault(gram, 0);
        if (count > highest) {
            second.get(size).put(gram, highest);
            most.get(size).put(gram, count);
            holders.get(size).put(gram, holder);
        } else if (count > second.get(size).getOrDefault(gram, 0))
            second.get(size).put(gram, count);
    }

    /**
     * Mean score of sentences against the references, 0 to 1.
     *
     * @param n n-grams of 1 to this length weigh the same
     */
    public double of(int n, List<List<String>> sentences) {
        check(n);
        return sentences.stream()
                .mapToDouble(sentence -> score(n, sentence, -1))
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Mean score of each reference against the others (Zhu et al., SIGIR 2018): high where they are all alike.
     *
     * @param n n-grams of 1 to this length weigh the same
     */
    public double self(int n) {
        check(n);
        if (references.size() < 2) return Double.NaN;
        double sum = 0;
        for (int r = 0; r < references.size(); r++) sum += score(n, references.get(r), r);
        return sum / references.size();
    }

    private void check(int n) {
        if (n < 1 || n > longest)
            throw new IllegalArgumentException("expected n-grams of 1 to %d but found %d".formatted(longest, n));
    }

    private double score(int n, List<String> sentence, int without) {
        double logs = 0;
        for (int size = 1; size <= n; size++) {
            Map<List<String>, Integer> grams = grams(sentence, size);
            int all = grams.values().stream().mapToInt(Integer::intValue).sum();
            int matched = 0;
            for (Map.Entry<List<String>, Integer> gram : grams.entrySet())
                matched += Math.min(gram.getValue(), highest(size - 1, gram.getKey(), without));
            if (size == 1 && matched == 0) return 0;
            logs += Math.log((matched == 0 ? SMOOTHING : matched) / Math.max(1, all)) / n;
        }
        return brevity(sentence.size(), without) * Math.exp(logs);
    }

    private int highest(int size, List<String> gram, int without) {
        return without >= 0 && holders.get(size).getOrDefault(gram, -1) == without
                ? second.get(size).getOrDefault(gram, 0)
                : most.get(size).getOrDefault(gram, 0);
    }

    /** Against the closest length, of two as close the shorter one. */
    private double brevity(int length, int without) {
        int left = without < 0 ? -1 : references.get(without).size();
        Integer shorter = lengths.floorKey(length);
        if (shorter != null && shorter == left && lengths.getOrDefault(left, 0) == 1)
            shorter = lengths.lowerKey(shorter);
        if (length == 0) return 0;
        Integer longer = lengths.higherKey(length);
        boolean isLonger = longer != null && (shorter == null || longer - length < length - shorter);
        return isLonger ? Math.exp(1 - longer / (double) length) : 1;
    }

    private static Map<List<String>, Integer> grams(List<String> words, int n) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) grams.merge(List.copyOf(words.subList(i, i + n)), 1, Integer::sum);
        return grams;
    }
}
