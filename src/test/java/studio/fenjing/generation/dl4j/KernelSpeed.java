package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.Random;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;

/** How much quicker the float kernel makes a step than DL4J's {@code rnnTimeStep}, for a network of the shipped size. */
public final class KernelSpeed {
    private static final int STEPS = 2_000;

    private KernelSpeed() {}

    public static double timesRnnTimeStep() throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(Recipe.USUAL);
        LstmKernel.State state = planner.kernel().start();
        float[][] inputs = inputs();
        double kernel = Double.MAX_VALUE;
        double dl4j = Double.MAX_VALUE;
        // Best of several rounds: the first ones are still being compiled.
        for (int round = 0; round < 5; round++) {
            long started = System.nanoTime();
            for (float[] input : inputs) state.step(input);
            kernel = Math.min(kernel, System.nanoTime() - started);
            planner.forget();
            started = System.nanoTime();
            for (float[] input : inputs) planner.step(input);
            dl4j = Math.min(dl4j, System.nanoTime() - started);
        }
        return dl4j / kernel;
    }

    /** As full as the planner's inputs are: a token, a slot, and about a third of the rest. */
    private static float[][] inputs() {
        Random random = new Random(1);
        float[][] inputs = new float[STEPS][PlannerInput.LENGTH];
        for (float[] input : inputs) {
            input[random.nextInt(CameraVocabulary.size())] = 1;
            for (int i = CameraVocabulary.size(); i < input.length; i++)
                if (random.nextInt(3) == 0) input[i] = random.nextFloat() - 0.5f;
        }
        return inputs;
    }
}
