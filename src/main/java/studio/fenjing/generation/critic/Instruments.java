package studio.fenjing.generation.critic;

import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.lineage.PictureIndex;

/**
 * What a critic judges by beside the scene itself; an aspect whose instrument is missing is left out.
 *
 * @param judge for {@link Aspect#DIRECTING}
 * @param meaning for {@link Aspect#FIDELITY}
 * @param pictures what the network learned from, for {@link Aspect#ORIGINALITY}
 */
public record Instruments(
        @Nullable Judge judge,
        @Nullable Meaning meaning,
        @Nullable PictureIndex pictures) {}
