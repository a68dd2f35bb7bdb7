package studio.fenjing.generation.lineage;

import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.lineage.PictureIndex.Line;

/**
 * How near a picture comes to those that a network learned from.
 *
 * @param run the longest run of words or characters that both have, as the picture has it; empty where there is none
 * @param runWeight its length in words, ten Chinese characters counting as six
 * @param length of the whole picture, likewise
 * @param runLine where the run stands too
 * @param overlap share of the picture's windows, three words or four characters, that stand in one single line
 * @param overlapLine that line
 */
public record Likeness(
        String run,
        double runWeight,
        double length,
        @Nullable Line runLine,
        double overlap,
        @Nullable Line overlapLine) {
    /** A run of six words, or ten characters, is no chance. */
    public static final double COPIED_RUN = 6;

    /** Of 766 pictures that others wrote for other scenes, none shared more than 0.29 with any line of the train part. */
    public static final double COPIED_OVERLAP = 0.3;

    /** Of the same pictures, ninety-nine in a hundred share no longer run than four words. */
    private static final double BEYOND_CHANCE = 4;

    /** Whether it is too near to be shown as ours; a few common words are nobody's. */
    public boolean isNearCopy() {
        boolean few = length < COPIED_RUN - 1e-9 && !isRunBeyondChance();
        return runWeight > COPIED_RUN - 1e-9 || (overlap > COPIED_OVERLAP && !few);
    }

    /** Whether the run is longer than those that people share who never met. */
    public boolean isRunBeyondChance() {
        return runWeight > BEYOND_CHANCE + 1e-9;
    }

    /** 1: nothing is shared beyond chance; 0: copied. */
    public double originality() {
        double run = isRunBeyondChance() ? runWeight / length : 0;
        double near = isNearCopy() ? Math.max(run, overlap) : run;
        return Math.round((1 - Math.min(1, near)) * 100) / 100.0;
    }
}
