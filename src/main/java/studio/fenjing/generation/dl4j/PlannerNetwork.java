package studio.fenjing.generation.dl4j;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.measure.Likelihood;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.SceneSample;

/** The planner served from the float kernel. */
final class PlannerNetwork implements CameraNetwork {
    private final ModelCard card;
    private final LstmKernel kernel;

    PlannerNetwork(ModelCard card, LstmKernel kernel) {
        this.card = card;
        this.kernel = kernel;
    }

    LstmKernel kernel() {
        return kernel;
    }

    ModelCard card() {
        return card;
    }

    /** The same network with weights that a game has found. */
    PlannerNetwork learned(LstmKernel other, int rounds, List<SceneSample> tune) {
        Map<String, Double> metrics = new TreeMap<>(card.metrics());
        metrics.put(
                "tuneNll",
                new Likelihood().of(new PlannerNetwork(card, other), tune).nll());
        metrics.put("rounds", (double) rounds);
        return new PlannerNetwork(
                new ModelCard(
                        card.id(),
                        card.inputs(),
                        card.tokens(),
                        card.hidden(),
                        card.shotsPerBeat(),
                        card.recipe(),
                        metrics),
                other);
    }

    @Override
    public String model() {
        return card.id();
    }

    @Override
    public String backend() {
        return "float kernel, CPU";
    }

    @Override
    public double shotsPerBeat(SourceKind kind) {
        return card.shotsPerBeat().getOrDefault(kind.name(), 1.0);
    }

    @Override
    public Walk walk() {
        return new KernelWalk(kernel.start());
    }

    private record KernelWalk(LstmKernel.State state) implements Walk {
        @Override
        public float[] next(float[] input) {
            return state.step(input);
        }

        @Override
        public Walk fork() {
            return new KernelWalk(state.fork());
        }
    }
}
