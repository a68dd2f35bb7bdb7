package studio.fenjing.generation.dl4j.word;

import java.util.List;
import java.util.Map;

/** A writer without memory: each word comes by the odds that a test gives it, whatever was told and said before. */
final class HandmadeWriter {
    private HandmadeWriter() {}

    static WriterNetwork of(List<String> words, Map<String, Float> logOdds) {
        return of(words, logOdds, new WordDraw(1, 1));
    }

    /** @param logOdds 0 where it names none */
    static WriterNetwork of(List<String> words, Map<String, Float> logOdds, WordDraw draw) {
        WriterCard card = card(words);
        int count = card.words().size();
        float[] bias = new float[count];
        for (int i = 0; i < count; i++)
            bias[i] = logOdds.getOrDefault(card.words().get(i), 0f);
        return new WriterNetwork(
                card,
                new WordKernel(new float[count], new float[4], new float[4], new float[4], new float[count], bias),
                draw);
    }

    static WriterCard card(List<String> words) {
        Vocabulary vocabulary = Vocabulary.of(WriterSigns.all(), words);
        return new WriterCard(vocabulary.signs(), vocabulary.words(), Map.of());
    }
}
