package studio.fenjing.generation.dl4j;

import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.plan.CameraNetwork;

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
