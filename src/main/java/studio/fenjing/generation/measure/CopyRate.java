package studio.fenjing.generation.measure;

import java.util.List;

/** Share of sentences that hold a run of words that somebody else wrote. */
public final class CopyRate {
    /** A run of this many words is no chance. */
    public static final int RUN = 6;

    private final LongestRun written;

    public CopyRate(List<List<String>> written) {
        this.written = new LongestRun(written);
    }

    public boolean isCopied(List<String> words) {
        return written.of(words).filter(run -> run.length() >= RUN).isPresent();
    }

    public double of(List<List<String>> sentences) {
        return sentences.isEmpty()
                ? 0
                : sentences.stream().filter(this::isCopied).count() / (double) sentences.size();
    }
}
