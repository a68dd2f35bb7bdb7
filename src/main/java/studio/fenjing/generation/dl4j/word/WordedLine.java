package studio.fenjing.generation.dl4j.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.Wording;

/** A picture line and the words that it is made of. */
record WordedLine(PictureLine line, List<String> words) {
    /** A story does not always tell its mood, or what went before. */
    private static final double UNTOLD = 0.25;

    static WordedLine of(PictureLine line, Wording wording) {
        return new WordedLine(line, wording.words(line.text(), line.language()));
    }

    /** @param chance by which signs are left untold; absent: all are told */
    Lesson lesson(Map<String, Integer> ids, @Nullable Random chance) {
        WriterSigns signs = new WriterSigns(ids);
        int[] told = signs.of(line.language(), line.framing(), line.size(), line.mood(), line.part(), line.before());
        if (chance != null)
            for (int i = WriterSigns.OPTIONAL; i < told.length; i++)
                if (chance.nextDouble() < UNTOLD) told[i] = Vocabulary.UNKNOWN;
        int length = Lesson.TOLD + words.size() + 1;
        int[] all = Arrays.copyOf(told, length);
        float[] importance = new float[length];
        all[told.length] = signs.of(line.happening());
        if (line.part() != Happening.Part.ANY) importance[told.length] = 1;
        for (int i = 0; i < words.size(); i++) {
            int id = ids.getOrDefault(words.get(i), Vocabulary.UNKNOWN);
            all[Lesson.TOLD + i] = id;
            importance[Lesson.TOLD + i] = id == Vocabulary.UNKNOWN ? 0 : 1;
        }
        all[length - 1] = Vocabulary.END;
        importance[length - 1] = 1;
        return new Lesson(all, importance);
    }
}
