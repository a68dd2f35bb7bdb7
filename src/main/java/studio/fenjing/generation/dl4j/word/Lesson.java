package studio.fenjing.generation.dl4j.word;

import java.util.Arrays;
import java.util.List;

/**
 * A picture as the writer learns it: what it is told, then what happens, then the words and their end.
 *
 * @param ids by the vocabulary
 * @param importance of each for what is learned; 0 for what is only told
 */
record Lesson(int[] ids, float[] importance) {
    /** Ids in front of the words: the signs and what happens. */
    static final int TOLD = WriterSigns.COUNT + 1;

    /** The most that a writer says, with what it is told and its end. */
    static final int LONGEST = TOLD + WriterNetwork.LONGEST + 1;

    /** All of one length, as a discriminator reads them; longer ones lose their end. */
    static int[] padded(int[] ids) {
        int[] padded = Arrays.copyOf(ids, LONGEST);
        for (int i = ids.length; i < LONGEST; i++) padded[i] = Vocabulary.END;
        return padded;
    }

    /** What was said, without what was told. */
    List<Integer> words() {
        return Arrays.stream(ids, TOLD, ids.length).boxed().toList();
    }
}
