package studio.fenjing.generation.critic;

import studio.fenjing.generation.plan.SceneSample;

/** A network that tells directors' scenes from others. Safe for use by many threads. */
public interface Judge {
    /** Log-odds that a director made the scene's choices; 0 where it cannot tell. */
    double realness(SceneSample scene);
}
