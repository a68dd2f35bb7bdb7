package studio.fenjing.generation.dl4j.word;

/**
 * How a network over words is built and trained.
 *
 * @param words size of the vocabulary; word 0 opens every text
 * @param embedding width of a word's embedding
 * @param hidden width of the LSTM
 * @param keepInput share of the numbers of embedded words kept by dropout, whenever it learns
 * @param keep share of the LSTM's outputs kept by dropout while imitating
 * @param spread standard deviation of the first weights
 */
record WordRecipe(
        int words,
        int embedding,
        int hidden,
        double keepInput,
        double keep,
        double learningRate,
        double spread,
        long seed) {}
