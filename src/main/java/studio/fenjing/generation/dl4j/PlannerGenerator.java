package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import studio.fenjing.generation.adversarial.Generator;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;
import studio.fenjing.generation.plan.TokenDraw;

/** The planner as the adversarial game wants it: shoots a known scene anew, and learns from how it was judged. */
final class PlannerGenerator implements Generator<SceneSample> {
    private static final TokenDraw AS_LEARNED = new TokenDraw(1);

    private final Dl4jPlanner planner;
    private final List<SceneSample> scenes;
    private final double learningRate;
    private final Random told;
    private LstmKernel kernel;

    /** @param scenes what it may shoot */
    PlannerGenerator(Dl4jPlanner planner, List<SceneSample> scenes, double learningRate, long seed) throws IOException {
        this.planner = planner;
        this.scenes = List.copyOf(scenes);
        this.learningRate = learningRate;
        told = new Random(seed);
        kernel = planner.kernel();
    }

    LstmKernel kernel() {
        return kernel;
    }

    @Override
    public SceneSample sample(RandomGenerator random) {
        return complete(scenes.get(random.nextInt(scenes.size())), 0, random);
    }

    @Override
    public SceneSample complete(SceneSample sample, int kept, RandomGenerator random) {
        return shoot(PlannerNetwork.walk(List.of(kernel)), sample, kept, AS_LEARNED, random);
    }

    /** Shoots a scene anew after its first {@code kept} tokens. */
    static SceneSample shoot(
            CameraNetwork.Walk network, SceneSample sample, int kept, TokenDraw draw, RandomGenerator random) {
        PlannerInput input = new PlannerInput(sample.traits(), sample.brief());
        SceneWalk walk = new SceneWalk(sample.traits().beats().size());
        int longest = 3 * sample.tokens().size() + 60;
        while (!walk.isOver() && walk.tokens().size() < longest) {
            float[] logits = network.next(input.at(walk));
            int at = walk.tokens().size();
            walk.take(at < kept ? sample.tokens().get(at) : draw.draw(walk, logits, random));
        }
        return sample.choosing(walk.tokens());
    }

    @Override
    public List<Integer> tokens(SceneSample sample) {
        return sample.tokens();
    }

    @Override
    public double imitate(List<SceneSample> examples) {
        MultiLayerNetwork network = planner.network();
        network.fit(PlannerBatch.imitating(examples, told));
        refresh();
        int tokens =
                examples.stream().mapToInt(sample -> sample.tokens().size()).sum();
        return network.score() * examples.size() / tokens;
    }

    /** Without dropout: the odds that were drawn from are those that are to change. */
    @Override
    public void reinforce(List<SceneSample> sampled, List<float[]> advantages) {
        MultiLayerNetwork network = planner.network();
        List<IDropout> dropouts = new ArrayList<>();
        for (int i = 0; i < network.getnLayers(); i++) {
            BaseLayer layer = (BaseLayer) network.getLayer(i).conf().getLayer();
            dropouts.add(layer.getIDropout());
            layer.setIDropout(null);
        }
        network.fit(PlannerBatch.weighed(sampled, advantages));
        for (int i = 0; i < network.getnLayers(); i++)
            network.getLayer(i).conf().getLayer().setIDropout(dropouts.get(i));
        network.clearLayerMaskArrays();
        refresh();
    }

    @Override
    public void pace(double factor) {
        planner.network().setLearningRate(learningRate * factor);
    }

    private void refresh() {
        try {
            kernel = planner.kernel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
