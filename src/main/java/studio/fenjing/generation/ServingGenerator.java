package studio.fenjing.generation;

import java.util.function.Function;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;

/**
 * Generates with the network that serves, until another takes its place. A list that is being made then stays with the
 * one that it began with.
 */
public final class ServingGenerator implements ShotGenerator {
    private final Function<Model, ShotGenerator> making;
    private volatile ShotGenerator now;

    /** @param making of a generator around a model */
    public ServingGenerator(Function<Model, ShotGenerator> making, Model model) {
        this.making = making;
        this.now = making.apply(model);
    }

    /** A generator that does not serve, to try a model with. */
    public ShotGenerator trial(Model model) {
        return making.apply(model);
    }

    public void serve(Model model) {
        now = making.apply(model);
    }

    @Override
    public ShotGenerator now() {
        return now;
    }

    @Override
    public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
        return now.generate(screenplay, direction, seed, progress);
    }

    @Override
    public String model() {
        return now.model();
    }

    @Override
    public String backend() {
        return now.backend();
    }
}
