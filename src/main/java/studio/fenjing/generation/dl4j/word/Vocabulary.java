package studio.fenjing.generation.dl4j.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The words that a writer knows, each with its number; in front of them the signs that tell it what is wanted.
 *
 * @param signs how many of the words are signs
 */
record Vocabulary(int signs, List<String> words) {
    /** Opens every text. */
    static final int START = 0;

    /** Stands for what is not known; never written. */
    static final int UNKNOWN = 1;

    /** Closes every text. */
    static final int END = 2;

    private static final List<String> FIRST = List.of("<start>", "<unknown>", "<end>");

    Vocabulary {
        words = List.copyOf(words);
        if (signs < FIRST.size()
                || signs > words.size()
                || !words.subList(0, FIRST.size()).equals(FIRST)
                || new HashSet<>(words).size() < words.size())
            throw new IllegalArgumentException("no vocabulary: %d signs of %d words".formatted(signs, words.size()));
    }

    static Vocabulary of(Collection<String> signs, Collection<String> words) {
        List<String> all = new ArrayList<>(FIRST);
        all.addAll(signs);
        int count = all.size();
        all.addAll(words);
        return new Vocabulary(count, all);
    }

    Map<String, Integer> ids() {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < words.size(); i++) ids.put(words.get(i), i);
        return ids;
    }
}
