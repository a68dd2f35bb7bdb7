package studio.fenjing.generation.dl4j;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.measure.Likelihood;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.SceneSample;

/**
 * The planner served from float kernels. Several plan together by the mean of their log-odds: they err in different
 * places. Source: Lakshminarayanan, Pritzel and Blundell, Simple and Scalable Predictive Uncertainty Estimation using
 * Deep Ensembles, NIPS 2017.
 */
final class PlannerNetwork implements CameraNetwork {
    private final ModelCard card;
    private final List<LstmKernel> kernels;

    PlannerNetwork(ModelCard card, LstmKernel kernel) {
        this(card, List.of(kernel));
    }

    PlannerNetwork(ModelCard card, List<LstmKernel> kernels) {
        this.card = card;
        this.kernels = List.copyOf(kernels);
    }

    List<LstmKernel> kernels() {
        return kernels;
    }

    ModelCard card() {
        return card;
    }

    /** The same network with weights that a game has found. */
    PlannerNetwork learned(List<LstmKernel> others, int rounds, List<SceneSample> tune) {
        Map<String, Double> metrics = new TreeMap<>(card.metrics());
        metrics.put(
                "tuneNll",
                new Likelihood().of(new PlannerNetwork(card, others), tune).nll());
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
                others);
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
        return walk(kernels);
    }

    static Walk walk(List<LstmKernel> kernels) {
        return new KernelWalk(kernels.stream().map(LstmKernel::start).toList());
    }

    private record KernelWalk(List<LstmKernel.State> states) implements Walk {
        @Override
        public float[] next(float[] input) {
            float[] odds = states.getFirst().step(input);
            if (states.size() == 1) return odds;
            for (LstmKernel.State state : states.subList(1, states.size())) {
                float[] more = state.step(input);
                for (int id = 0; id < odds.length; id++) odds[id] += more[id];
            }
            for (int id = 0; id < odds.length; id++) odds[id] /= states.size();
            return odds;
        }

        @Override
        public Walk fork() {
            return new KernelWalk(states.stream().map(LstmKernel.State::fork).toList());
        }
    }
}
