package studio.fenjing.generation.dl4j.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.Wording;

/**
 * Picture lines in words: nine in ten to learn from, the others to tell how well it was learned.
 *
 * @param tune one line in ten, by its hash
 */
record WriterMaterial(List<WordedLine> train, List<WordedLine> tune) {
    private static final int TUNE_EVERY = 10;

    static WriterMaterial of(List<PictureLine> lines, Wording wording) {
        List<WordedLine> train = new ArrayList<>();
        List<WordedLine> tune = new ArrayList<>();
        for (PictureLine line : lines) (isTune(line) ? tune : train).add(WordedLine.of(line, wording));
        return new WriterMaterial(train, tune);
    }

    boolean isTooLittle() {
        return train.isEmpty() || tune.isEmpty();
    }

    /** @param chance by which signs are left untold; absent: all are told */
    static List<Lesson> lessons(List<WordedLine> lines, Map<String, Integer> ids, @Nullable Random chance) {
        return lines.stream().map(line -> line.lesson(ids, chance)).toList();
    }

    /** By its text alone, so that lines that are alike are never in both parts. */
    static boolean isTune(PictureLine line) {
        CRC32 hash = new CRC32();
        hash.update(line.text().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % TUNE_EVERY == 0;
    }
}
