package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.measure.Likelihood;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;

class PlannerGameTest {
    private static final Recipe RECIPE = new Recipe(16, 24, 1, 1, 0, 1e-2, 4, 1, 1, 7);
    private static List<SceneSample> scenes = List.of();

    @BeforeAll
    static void read() throws IOException {
        scenes = LoadedEngine.someScenes(8);
    }

    @Test
    void reward_raises_the_odds_of_what_was_chosen_and_punishment_lowers_them() throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(RECIPE);
        PlannerGenerator generator = new PlannerGenerator(planner, scenes, 1e-2, 1);
        double before = nll(planner, scenes);
        generator.reinforce(scenes, weights(1));
        double praised = nll(planner, scenes);
        assertThat(praised).isLessThan(before);
        for (int i = 0; i < 3; i++) generator.reinforce(scenes, weights(-1));
        assertThat(nll(planner, scenes)).isGreaterThan(praised);
    }

    @Test
    void a_token_is_praised_alone() throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(RECIPE);
        PlannerGenerator generator = new PlannerGenerator(planner, scenes, 1e-2, 1);
        int scene = 3;
        int place = scenes.get(scene).tokens().size() / 2;
        List<double[]> before = logOdds(planner);
        List<float[]> advantages = weights(0);
        advantages.get(scene)[place] = 1;
        for (int i = 0; i < 3; i++) generator.reinforce(scenes, advantages);
        List<double[]> after = logOdds(planner);
        double own = after.get(scene)[place] - before.get(scene)[place];
        int better = 0;
        int all = 0;
        for (int i = 0; i < before.size(); i++)
            for (int t = 0; t < before.get(i).length; t++, all++)
                if (after.get(i)[t] - before.get(i)[t] >= own) better++;
        assertThat(own).isPositive();
        assertThat(better).isLessThan(all / 10);
    }

    @Test
    void a_completion_keeps_its_beginning_and_ends_as_the_grammar_allows() throws IOException {
        PlannerGenerator generator = new PlannerGenerator(new Dl4jPlanner(RECIPE), scenes, 1e-2, 1);
        SceneSample scene = scenes.getFirst();
        SceneSample completed = generator.complete(scene, 12, new SplittableRandom(5));
        assertThat(completed.tokens().subList(0, 12)).isEqualTo(scene.tokens().subList(0, 12));
        assertThat(generator.complete(scene, 12, new SplittableRandom(5)).tokens())
                .isEqualTo(completed.tokens());
    }

    @Test
    void discriminator_learns_to_tell_directors_from_dice() throws IOException {
        PlannerGenerator dice = new PlannerGenerator(new Dl4jPlanner(RECIPE), scenes, 1e-2, 1);
        PlannerDiscriminator discriminator = new PlannerDiscriminator(16, 1, 1e-2, 1);
        SplittableRandom random = new SplittableRandom(1);
        List<SceneSample> made = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) made.add(dice.complete(scenes.get(i), 0, random));
        for (int i = 0; i < 30; i++) discriminator.learn(scenes, made, 0.1);
        float[] realness = discriminator.realness(scenes);
        assertThat(mean(realness)).isGreaterThan(mean(discriminator.realness(made)) + 0.3);
        CriticNetwork critic = new CriticNetwork(discriminator.kernel());
        for (int i = 0; i < scenes.size(); i++)
            assertThat(1 / (1 + Math.exp(-critic.realness(scenes.get(i)))))
                    .as("float kernel and DL4J")
                    .isCloseTo(realness[i], within(1e-4));
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) sum += value;
        return sum / values.length;
    }

    private static List<float[]> weights(float weight) {
        return scenes.stream()
                .map(scene -> {
                    float[] row = new float[scene.tokens().size()];
                    java.util.Arrays.fill(row, weight);
                    return row;
                })
                .toList();
    }

    private static List<double[]> logOdds(Dl4jPlanner planner) throws IOException {
        List<double[]> all = new ArrayList<>();
        for (SceneSample scene : scenes) {
            LstmKernel.State state = planner.kernel().start();
            PlannerInput input = new PlannerInput(scene.traits(), scene.brief());
            SceneWalk walk = new SceneWalk(scene.traits().beats().size());
            double[] row = new double[scene.tokens().size()];
            for (int t = 0; t < row.length; t++) {
                float[] logits = state.step(input.at(walk));
                double sum = 0;
                for (float logit : logits) sum += Math.exp(logit);
                row[t] = logits[scene.tokens().get(t)] - Math.log(sum);
                walk.take(scene.tokens().get(t));
            }
            all.add(row);
        }
        return all;
    }

    private static double nll(Dl4jPlanner planner, List<SceneSample> samples) throws IOException {
        LstmKernel kernel = planner.kernel();
        return new Likelihood().of(network(kernel), samples).nll();
    }

    private static CameraNetwork network(LstmKernel kernel) {
        return new PlannerNetwork(
                new ModelCard(
                        "test",
                        kernel.inputs(),
                        kernel.outputs(),
                        kernel.hidden(),
                        java.util.Map.of(),
                        java.util.Map.of(),
                        java.util.Map.of()),
                kernel);
    }
}
