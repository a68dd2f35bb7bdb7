package studio.fenjing.generation.dl4j.word;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a writer is, as {@code writer.json} beside its weights tells it.
 *
 * @param signs how many of the words are signs that tell the writer what is wanted
 * @param words in the order of their numbers
 * @param metrics nats a word on lines that it has not learned from, and the like
 */
public record WriterCard(int signs, List<String> words, Map<String, Double> metrics) {
    public WriterCard {
        words = List.copyOf(words);
        metrics = new TreeMap<>(metrics);
    }

    /** NaN where it was not measured. */
    public double metric(String measure) {
        return metrics.getOrDefault(measure, Double.NaN);
    }

    /** The same with one more measure. */
    WriterCard with(String measure, double value) {
        Map<String, Double> all = new TreeMap<>(metrics);
        all.put(measure, value);
        return new WriterCard(signs, words, all);
    }
}
