package studio.fenjing.generation.dl4j;

import java.util.List;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.plan.CameraNetwork;

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

    /** The first of them, which can be trained further. */
    LstmKernel kernel() {
        return kernels.getFirst();
    }

    List<LstmKernel> kernels() {
        return kernels;
    }

    ModelCard card() {
        return card;
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
