package studio.fenjing.generation.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Share of sentences that hold a run of words that somebody else wrote. */
public final class CopyRate {
    /** A run of this many words is no chance. */
    public static final int RUN = 6;

    private final Set<List<String>> runs = new HashSet<>();

    public CopyRate(List<List<String>> written) {
        for (List<String> words : written)
            for (int i = 0; i + RUN <= words.size(); i++) runs.add(List.copyOf(words.subList(i, i + RUN)));
    }

    public boolean isCopied(List<String> words) {
        for (int i = 0; i + RUN <= words.size(); i++) if (runs.contains(words.subList(i, i + RUN))) return true;
        return false;
    }

    public double of(List<List<String>> sentences) {
        return sentences.isEmpty()
                ? 0
                : sentences.stream().filter(this::isCopied).count() / (double) sentences.size();
    }
}
