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

    /** Length of what {@link #place} returns. */
    int concepts();
}
