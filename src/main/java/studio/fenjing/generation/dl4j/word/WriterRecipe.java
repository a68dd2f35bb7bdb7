package studio.fenjing.generation.dl4j.word;

/**
 * How the writer is built and trained.
 *
 * @param embedding width of a word's embedding
 * @param hidden width of the LSTM
 * @param keepInput share of the numbers of embedded words kept by dropout
 * @param keep share of the LSTM's outputs kept by dropout
 * @param learningRate of the first epoch; falls to nothing in a straight line over the epochs
 * @param epochs at most
 */
public record WriterRecipe(
        int embedding, int hidden, double keepInput, double keep, double learningRate, int epochs, long seed) {
    private static final double SPREAD = 0.08;

    public static final WriterRecipe USUAL = new WriterRecipe(128, 256, 0.6, 0.5, 3e-3, 12, 7);

    WordRecipe of(int words) {
        return new WordRecipe(words, embedding, hidden, keepInput, keep, learningRate, SPREAD, seed);
    }

    /** For rewards, which are of what the network says without dropout. */
    WriterRecipe withoutInputDropout() {
        return new WriterRecipe(embedding, hidden, 1, keep, learningRate, epochs, seed);
    }
}
