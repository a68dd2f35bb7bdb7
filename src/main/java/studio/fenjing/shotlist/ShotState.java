package studio.fenjing.shotlist;

import java.time.Instant;
import java.util.Set;
import studio.fenjing.film.ShotField;

/**
 * Where a shot of an open list stands.
 *
 * @param revision its number, the base of the next edit
 * @param touched the fields that people have written
 */
public record ShotState(int revision, Author author, Instant madeAt, Set<ShotField> touched) {
    public ShotState {
        touched = Set.copyOf(touched);
    }
}
