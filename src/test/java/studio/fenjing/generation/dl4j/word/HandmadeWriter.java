package studio.fenjing.generation.dl4j.word;

import java.util.List;
import java.util.Map;

/** A writer without memory: each word comes by the odds that a test gives it, whatever was told and said before. */
final class HandmadeWriter {
    private HandmadeWriter() {}

    /** @param logOdds 0 where it names none */
    static WriterNetwork of(List<String> words, Map<String, Float> logOdds) {
        WriterCard card = card(words);
        int count = card.words().size();
        WordKernel kernel = new WordKernel(
                new float[count], new float[4], new float[4], new float[4], new float[count], values(card, logOdds));
        return new WriterNetwork(card, kernel, null, new WordDraw(1, 1));
    }

    /**
     * A writer that remembers what it was told, and nothing else.
     *
     * @param told what signs leave in its memory
     * @param said what the memory adds to the log-odds of words
     */
    static WriterNetwork remembering(List<String> words, Map<String, Float> told, Map<String, Float> said) {
        WriterCard card = card(words);
        float[] open = {0, 20, 20, 20};
        WordKernel kernel = new WordKernel(
                values(card, told),
                new float[] {1, 0, 0, 0},
                new float[4],
                open,
                values(card, said),
                values(card, Map.of()));
        return new WriterNetwork(card, kernel, null, new WordDraw(1, 1));
    }

    private static float[] values(WriterCard card, Map<String, Float> named) {
        float[] values = new float[card.words().size()];
        for (int i = 0; i < values.length; i++)
            values[i] = named.getOrDefault(card.words().get(i), 0f);
        return values;
    }

    static WriterCard card(List<String> words) {
        Vocabulary vocabulary = Vocabulary.of(WriterSigns.all(), words);
        return new WriterCard(vocabulary.signs(), vocabulary.words(), Map.of());
    }
}
