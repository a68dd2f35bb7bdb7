package studio.fenjing.generation.critic;

import java.util.List;
import studio.fenjing.generation.plan.SceneSample;

/** Measures one aspect of a scene, and says what it found. */
interface Yardstick {
    /** A share below which what was found is worth a word: only a quarter of directors' scenes are that unusual. */
    double UNUSUAL = 0.25;

    /** The higher the better; what it means is said by directors' scenes. */
    double of(SceneSample scene);

    /** @param share of directors' scenes that score lower than these */
    List<Finding> findings(List<SceneSample> scenes, double share);
}
