package studio.fenjing.generation.explain;

import java.time.Duration;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;

/** Tells why a shot of a generated list is as it is. Safe for use by many threads. */
public interface Explainer {
    /**
     * Asks the network anew, so it takes a moment; made for the one shot that somebody looks at. Interrupted, it leaves
     * out the words that it has not come to.
     *
     * @param text that the list was made from
     * @param direction that it was made by
     * @param shot id of the shot
     * @param most how long it may take; words that there was no time for are left out
     * @throws IllegalArgumentException where the list has no such shot
     */
    Explanation explain(Screenplay text, Direction direction, ShotList list, String shot, Duration most);
}
