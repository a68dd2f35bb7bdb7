package studio.fenjing.generation.picture;

import java.util.List;
import java.util.random.RandomGenerator;

/** Says in one line what a shot could show. Safe for use by many threads. */
public interface Sketcher {
    /** What the shot could do, drawn by the odds; the step from an idea to its outline. */
    Happening happening(PictureWish wish, RandomGenerator random);

    /**
     * Different pictures, drawn by the odds.
     *
     * @param count how many are drawn; fewer come back where some are alike
     */
    List<Sketch> sketch(PictureWish wish, int count, RandomGenerator random);
}
