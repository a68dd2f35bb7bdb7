package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import studio.fenjing.generation.dl4j.tensor.NativeSettings;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.TokenDraw;

/** How quickly the planner learns and plans, beside what the machine's matrix product could do. */
public final class TrainingSpeed {
    private static final int ROUNDS = 5;
    private static final int SIDE = 1024;

    private TrainingSpeed() {}

    /** GFLOP a second of one matrix product of single floats, the best of several. */
    public static double sgemmPeak() {
        NativeSettings.apply();
        INDArray a = Nd4j.rand(DataType.FLOAT, SIDE, SIDE);
        INDArray b = Nd4j.rand(DataType.FLOAT, SIDE, SIDE);
        INDArray c = Nd4j.create(DataType.FLOAT, new long[] {SIDE, SIDE}, 'f');
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 4 * ROUNDS; round++) {
            long started = System.nanoTime();
            Nd4j.gemm(a, b, c, false, false, 1, 0);
            best = Math.min(best, (System.nanoTime() - started) / 1e9);
        }
        return 2.0 * SIDE * SIDE * SIDE / best / 1e9;
    }

    /** Tokens a second that one training thread learns from, batches being made included; the best of several rounds. */
    public static double learnedTokens(List<SceneSample> scenes) {
        Dl4jPlanner planner = new Dl4jPlanner(Recipe.USUAL);
        Random random = new Random(1);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long tokens = 0;
            long started = System.nanoTime();
            for (int from = 0; from < scenes.size(); from += Recipe.USUAL.batch()) {
                List<SceneSample> part = scenes.subList(from, Math.min(scenes.size(), from + Recipe.USUAL.batch()));
                DataSet batch = PlannerBatch.imitating(part, random);
                planner.network().fit(batch);
                tokens += part.stream().mapToInt(scene -> scene.tokens().size()).sum();
            }
            best = Math.max(best, tokens / ((System.nanoTime() - started) / 1e9));
        }
        return best;
    }

    /** Tokens a second that one thread plans with the float kernel, the inputs being made included. */
    public static double plannedTokens(List<SceneSample> scenes) throws IOException {
        LstmKernel kernel = new Dl4jPlanner(Recipe.USUAL).kernel();
        TokenDraw draw = new TokenDraw(1);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SplittableRandom random = new SplittableRandom(round);
            long tokens = 0;
            long started = System.nanoTime();
            for (SceneSample scene : scenes)
                tokens += PlannerGenerator.shoot(PlannerNetwork.walk(List.of(kernel)), scene, 0, draw, random)
                        .tokens()
                        .size();
            best = Math.max(best, tokens / ((System.nanoTime() - started) / 1e9));
        }
        return best;
    }

    /** Floating-point operations by which a token is learned: two a weight forwards, four backwards. */
    public static double flopsOfLearning() {
        Recipe recipe = Recipe.USUAL;
        double weights = PlannerInput.LENGTH * (double) recipe.bottleneck()
                + 4.0 * recipe.hidden() * (recipe.bottleneck() + recipe.hidden())
                + recipe.hidden() * (double) CameraVocabulary.size();
        return 6 * weights;
    }
}
