package studio.fenjing.generation;

import java.util.function.BiFunction;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.write.PhraseBook;

/**
 * Generates with the network that serves, until another takes its place. A list that is being made then stays with the
 * one that it began with.
 */
public final class ServingGenerator implements ShotGenerator {
    private final BiFunction<CameraNetwork, PhraseBook, ShotGenerator> making;
    private volatile ShotGenerator now;

    /** @param making of a generator around a network and its phrases */
    public ServingGenerator(
            BiFunction<CameraNetwork, PhraseBook, ShotGenerator> making, CameraNetwork network, PhraseBook phrases) {
        this.making = making;
        this.now = making.apply(network, phrases);
    }

    /** A generator that does not serve, to try a network with. */
    public ShotGenerator trial(CameraNetwork network, PhraseBook phrases) {
        return making.apply(network, phrases);
    }

    public void serve(CameraNetwork network, PhraseBook phrases) {
        now = making.apply(network, phrases);
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
