package studio.fenjing.generation.measure;

import java.util.List;

/**
 * Whether what was asked for can be told from what was written: the share of texts whose own question is the nearest
 * among all. Source of the measure: recall at one, Manning, Raghavan and Schütze, Introduction to Information Retrieval,
 * 2008, chapter 8.
 */
public final class Retrieval {
    private Retrieval() {}

    /**
     * @param answers points of the texts
     * @param own for each answer the index of its question
     * @param questions points among which each is sought, by cosine
     * @return NaN where there is no answer
     */
    public static double found(List<float[]> answers, List<Integer> own, List<float[]> questions) {
        int found = 0;
        for (int i = 0; i < answers.size(); i++) {
            float[] answer = answers.get(i);
            double likeness = cosine(answer, questions.get(own.get(i)));
            if (questions.stream()
                            .filter(question -> cosine(answer, question) >= likeness)
                            .count()
                    == 1) found++;
        }
        return answers.isEmpty() ? Double.NaN : found / (double) answers.size();
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }
        return dot / Math.sqrt(lengthA * lengthB + 1e-30);
    }
}
