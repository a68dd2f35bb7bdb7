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
    private volatile Serving now;

    /** Changed at once, so that nobody asks one network about another's list. */
    private record Serving(Model model, ShotGenerator generator) {}

    /** @param making of a generator around a model */
    public ServingGenerator(Function<Model, ShotGenerator> making, Model model) {
        this.making = making;
        this.now = new Serving(model, making.apply(model));
    }

    /** A generator that does not serve, to try a model with. */
    public ShotGenerator trial(Model model) {
        return making.apply(model);
    }

    public void serve(Model model) {
        now = new Serving(model, making.apply(model));
    }

    /** What serves now. */
    public Model serving() {
        return now.model();
    }

    @Override
    public ShotGenerator now() {
        return now.generator();
    }

    @Override
    public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
        return now.generator().generate(screenplay, direction, seed, progress);
    }

    @Override
    public String model() {
        return now.generator().model();
    }

    @Override
    public String backend() {
        return now.generator().backend();
    }
}
