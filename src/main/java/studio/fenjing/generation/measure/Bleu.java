package studio.fenjing.generation.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BLEU (Papineni et al., ACL 2002) with the smoothing that Texygen uses: a precision without a match counts 0.1 matches
 * (Chen and Cherry, WMT 2014, method 1).
 */
public final class Bleu {
    private static final double SMOOTHING = 0.1;

    private final int longest;
    private final List<List<String>> references;
    private final List<Map<List<String>, Integer>> most;
    private final List<Map<List<String>, Integer>> second;
    private final List<Map<List<String>, Integer>> holders;

    /** @param longest n-grams of 1 to this length weigh the same */
    public Bleu(int longest, List<List<String>> references) {
        this.longest = longest;
        this.references = List.copyOf(references);
        most = maps();
        second = maps();
        holders = maps();
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

    /** Mean score of sentences against the references, 0 to 1. */
    public double of(List<List<String>> sentences) {
        return sentences.stream()
                .mapToDouble(sentence -> score(sentence, -1))
                .average()
                .orElse(Double.NaN);
    }

    /** Mean score of each reference against the others (Zhu et al., SIGIR 2018): high where they are all alike. */
    public double self() {
        if (references.size() < 2) return Double.NaN;
        double sum = 0;
        for (int r = 0; r < references.size(); r++) sum += score(references.get(r), r);
        return sum / references.size();
    }

    private double score(List<String> sentence, int without) {
        double logs = 0;
        for (int n = 1; n <= longest; n++) {
            Map<List<String>, Integer> grams = grams(sentence, n);
            int all = grams.values().stream().mapToInt(Integer::intValue).sum();
            int matched = 0;
            for (Map.Entry<List<String>, Integer> gram : grams.entrySet())
                matched += Math.min(gram.getValue(), highest(n - 1, gram.getKey(), without));
            if (n == 1 && matched == 0) return 0;
            logs += Math.log((matched == 0 ? SMOOTHING : matched) / Math.max(1, all)) / longest;
        }
        return brevity(sentence.size(), without) * Math.exp(logs);
    }

    private int highest(int size, List<String> gram, int without) {
        return without >= 0 && holders.get(size).getOrDefault(gram, -1) == without
                ? second.get(size).getOrDefault(gram, 0)
                : most.get(size).getOrDefault(gram, 0);
    }

    private double brevity(int length, int without) {
        int closest = 0;
        int gap = Integer.MAX_VALUE;
        for (int r = 0; r < references.size(); r++) {
            if (r == without) continue;
            int size = references.get(r).size();
            int distance = Math.abs(size - length);
            if (distance < gap || distance == gap && size < closest) {
                gap = distance;
                closest = size;
            }
        }
        return length >= closest ? 1 : length == 0 ? 0 : Math.exp(1 - closest / (double) length);
    }

    private static Map<List<String>, Integer> grams(List<String> words, int n) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) grams.merge(List.copyOf(words.subList(i, i + n)), 1, Integer::sum);
        return grams;
    }
}
