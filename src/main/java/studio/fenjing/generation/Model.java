package studio.fenjing.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.critic.Critic;
import studio.fenjing.generation.critic.Instruments;
import studio.fenjing.generation.critic.Judge;
import studio.fenjing.generation.critic.Meaning;
import studio.fenjing.generation.critic.Standard;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.write.PhraseBook;

/**
 * What was learned, ready to plan, write and judge.
 *
 * @param writer the network that sketches pictures, where its folder has one
 * @param lineage what it learned from; unknown where its folder does not tell
 * @param pictures what may not be copied: those that it learned from, and its phrases
 * @param judge the network that tells directors' scenes from others, where its folder has one
 * @param standard what directors' scenes measure, where its folder tells
 */
public record Model(
        CameraNetwork network,
        PhraseBook phrases,
        @Nullable Sketcher writer,
        Lineage lineage,
        PictureIndex pictures,
        @Nullable Judge judge,
        @Nullable Standard standard) {
    public Model(CameraNetwork network, PhraseBook phrases, Lineage lineage) {
        this(network, phrases, null, lineage, null, null);
    }

    public Model(
            CameraNetwork network,
            PhraseBook phrases,
            @Nullable Sketcher writer,
            Lineage lineage,
            @Nullable Judge judge,
            @Nullable Standard standard) {
        this(network, phrases, writer, lineage, new PictureIndex(lines(phrases, lineage)), judge, standard);
    }

    /** Judges lists beside directors' scenes; absent where the standard is. */
    public Optional<Critic> critic(Meaning meaning) {
        return Optional.ofNullable(standard).map(known -> new Critic(instruments(meaning), known));
    }

    public Instruments instruments(Meaning meaning) {
        return new Instruments(judge, meaning, pictures);
    }

    private static List<PictureIndex.Line> lines(PhraseBook phrases, Lineage lineage) {
        List<PictureIndex.Line> lines = new ArrayList<>(lineage.pictures());
        lines.addAll(phrases.lines());
        return lines;
    }
}
