package studio.fenjing.language;

import studio.fenjing.film.vocabulary.Language;

/** Turns a sentence into its meaning as numbers. Safe for use by many threads. */
public interface Embedder {
    /** Unit vector of the sentence: 512 floats for Chinese, 384 for English. */
    float[] embed(String sentence, Language language);

    /**
     * Where the sentence lies in the space that both languages share: a likeness to each of {@link #concepts()}
     * concepts, about zero mean and unit variance.
     */
    float[] place(String sentence, Language language);

    /** Cosine of two meanings of the same space, -1 to 1; 0 where either is empty. */
    static double likeness(float[] a, float[] b) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            dot += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }
        return lengthA == 0 || lengthB == 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
    }

    /** Length of what {@link #place} returns. */
    int concepts();
}
