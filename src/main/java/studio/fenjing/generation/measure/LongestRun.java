package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much of a sentence stands word for word in a collection: the longest shared run with the line that has it, and the
 * share of n-grams. Words or characters, compared as given. Sources: suffix array, Lee et al., Deduplicating Training
 * Data Makes Language Models Better, ACL 2022; n-gram overlap, McCoy et al., How Much Do Language Models Copy From Their
 * Training Data?, TACL 11 (2023).
 */
public final class LongestRun {
    /** Longer runs count as this long, so that equal lines of any length cost no more. */
    public static final int LONGEST = 100;

    private static final int END = -1;
    private static final int UNKNOWN = -2;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int[] tokens;
    private final int[] lines;
    /** Where the collection can be read from, in the order of what is read there. */
    private final int[] places;

    /**
     * A run of a sentence that a line of the collection has too.
     *
     * @param start index of its first word in the sentence
     * @param line index of a line that has it
     */
    public record Run(int start, int length, int line) {}

    public LongestRun(List<List<String>> collection) {
        tokens = new int[collection.stream().mapToInt(line -> line.size() + 1).sum()];
        lines = new int[tokens.length];
        int at = 0;
        for (int line = 0; line < collection.size(); line++) {
            for (String word : collection.get(line)) {
                lines[at] = line;
                tokens[at++] = ids.computeIfAbsent(word, unseen -> ids.size());
            }
            tokens[at++] = END;
        }
        places = IntStream.range(0, tokens.length)
                .filter(place -> tokens[place] != END)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The letters and digits of a text, for collections that are compared by character. */
    public static List<String> characters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .toList();
    }

    /** The longest run, of several the first in the sentence; empty where not a single word is shared. */
    public Optional<Run> of(List<String> sentence) {
        return runs(sentence).stream()
                .filter(run -> run.length() > 0)
                .reduce((longest, run) -> run.length() > longest.length() ? run : longest);
    }

    /** Share of the sentence's n-grams that stand in any line; NaN where it has none. */
    public double overlap(int n, List<String> sentence) {
        if (n < 1 || n > LONGEST)
            throw new IllegalArgumentException("expected n-grams of 1 to %d but found %d".formatted(LONGEST, n));
        int all = sentence.size() - n + 1;
        if (all < 1) return Double.NaN;
        return runs(sentence).stream().filter(run -> run.length() >= n).count() / (double) all;
    }

    /** The longest run from every word on. */
    private List<Run> runs(List<String> sentence) {
        int[] read = new int[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) read[i] = ids.getOrDefault(sentence.get(i), UNKNOWN);
        read[sentence.size()] = END;
        List<Run> runs = new ArrayList<>();
        for (int start = 0; start < sentence.size(); start++) {
            int after = firstNotBefore(read, start);
            // Whoever shares most stands next to where the rest of the sentence would.
            Run above = run(read, start, after - 1);
            Run below = run(read, start, after);
            runs.add(below.length() > above.length() ? below : above);
        }
        return runs;
    }

    private Run run(int[] read, int start, int rank) {
        if (rank < 0 || rank >= places.length) return new Run(start, 0, -1);
        return new Run(start, shared(read, start, places[rank]), lines[places[rank]]);
    }

    private int firstNotBefore(int[] read, int start) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int shared = shared(read, start, places[middle]);
            if (shared < LONGEST && tokens[places[middle] + shared] < read[start + shared]) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Words alike from the start and from the place on. */
    private int shared(int[] read, int start, int place) {
        int shared = 0;
        while (shared < LONGEST && read[start + shared] != END && read[start + shared] == tokens[place + shared])
            shared++;
        return shared;
    }

    private int compare(int a, int b) {
        int shared = shared(tokens, a, b);
        int difference = shared == LONGEST ? 0 : Integer.compare(tokens[a + shared], tokens[b + shared]);
        return difference != 0 ? difference : Integer.compare(a, b);
    }
}
