package studio.fenjing.generation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a judge of a scene reads of each shot: what stood to be filmed when it began, and every choice made for it. */
public final class ShotInput {
    /** Length of a shot. */
    public static final int LENGTH = PlannerInput.LENGTH + CameraVocabulary.size();

    private ShotInput() {}

    /** The sample's shots in order; END counts as the last one, since when to stop is a choice too. */
    public static List<float[]> of(SceneSample sample) {
        PlannerInput input = new PlannerInput(sample.traits(), sample.brief());
        SceneWalk walk = new SceneWalk(sample.traits().beats().size());
        List<float[]> shots = new ArrayList<>();
        for (int token : sample.tokens()) {
            if (walk.slot() == Slot.COVER) shots.add(Arrays.copyOf(input.at(walk), LENGTH));
            shots.getLast()[PlannerInput.LENGTH + token] = 1;
            walk.take(token);
        }
        return shots;
    }
}
