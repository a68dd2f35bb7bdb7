package studio.fenjing.generation;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.write.PhraseBook;

/**
 * What was learned, ready to plan and write.
 *
 * @param lineage what it learned from; unknown where its folder does not tell
 * @param pictures what may not be copied: those that it learned from, and its phrases
 */
public record Model(CameraNetwork network, PhraseBook phrases, Lineage lineage, PictureIndex pictures) {
    public Model(CameraNetwork network, PhraseBook phrases, Lineage lineage) {
        this(network, phrases, lineage, new PictureIndex(lines(phrases, lineage)));
    }

    private static List<PictureIndex.Line> lines(PhraseBook phrases, Lineage lineage) {
        List<PictureIndex.Line> lines = new ArrayList<>(lineage.pictures());
        lines.addAll(phrases.lines());
        return lines;
    }
}
