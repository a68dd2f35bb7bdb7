package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.language.Embedder;

/**
 * Whether what was asked for can be told from what was written: each text looks for its own question among others.
 * Sources: recall at one, Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 8; mean
 * reciprocal rank, Voorhees, The TREC-8 Question Answering Track Report, 1999.
 */
public final class Retrieval {
    private Retrieval() {}

    /**
     * For each answer the place of its question, 1 for the nearest by cosine; one that is as near counts as nearer.
     *
     * @param answers points of the texts
     * @param own for each answer the index of its question
     * @param questions points among which each is sought
     */
    public static List<Integer> ranks(List<float[]> answers, List<Integer> own, List<float[]> questions) {
        if (own.size() != answers.size())
            throw new IllegalArgumentException(
                    "expected %d questions but found %d".formatted(answers.size(), own.size()));
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            float[] answer = answers.get(i);
            double likeness = Embedder.likeness(answer, questions.get(own.get(i)));
            ranks.add((int) questions.stream()
                    .filter(question -> Embedder.likeness(answer, question) >= likeness)
                    .count());
        }
        return ranks;
    }

    /** Share of first places; NaN without any place. */
    public static double found(List<Integer> ranks) {
        return ranks.stream().mapToInt(rank -> rank == 1 ? 1 : 0).average().orElse(Double.NaN);
    }

    /** Mean of one over the place: 1 where all are found; NaN without any place. */
    public static double reciprocalRank(List<Integer> ranks) {
        return ranks.stream().mapToDouble(rank -> 1.0 / rank).average().orElse(Double.NaN);
    }
}
