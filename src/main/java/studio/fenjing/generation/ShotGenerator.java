package studio.fenjing.generation;

import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;

/** Makes a shot list from a text that has been read. Safe for use by many threads. */
public interface ShotGenerator {
    /**
     * The same text, direction, network and seed give the same list, apart from {@code createdAt}.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} asked to stop
     */
    ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress);

    /** This generator as it is now: what is all to be made by one network is made with it. */
    default ShotGenerator now() {
        return this;
    }

    /** Id and version of the network that plans the shots. */
    String model();

    /** What computes the network, for people who ask. */
    String backend();
}
