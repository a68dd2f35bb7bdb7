package studio.fenjing.generation.critic;

import java.util.List;
import studio.fenjing.generation.plan.SceneSample;

/** Whether a network takes the choices for a director's. */
final class Directing implements Yardstick {
    private final Judge judge;

    Directing(Judge judge) {
        this.judge = judge;
    }

    @Override
    public double of(SceneSample scene) {
        return judge.realness(scene);
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        return List.of(Finding.of(share < UNUSUAL ? "made" : "taken"));
    }
}
