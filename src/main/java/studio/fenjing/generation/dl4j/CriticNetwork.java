package studio.fenjing.generation.dl4j;

import java.util.List;
import studio.fenjing.generation.critic.Judge;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.ShotInput;

/** The discriminator served from the float kernel. */
final class CriticNetwork implements Judge {
    private final LstmKernel kernel;

    CriticNetwork(LstmKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public double realness(SceneSample scene) {
        LstmKernel.State state = kernel.start();
        List<float[]> shots = ShotInput.of(scene);
        double sum = 0;
        for (float[] shot : shots) sum += state.step(shot)[0];
        return sum / shots.size();
    }
}
