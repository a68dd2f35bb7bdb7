package studio.fenjing.shotlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;

/**
 * A shot as somebody left it, and what they did; never changed afterwards.
 *
 * @param field the field that was changed, where one was
 * @param old the field's stored form before
 * @param now the field's stored form after
 * @param value the whole shot after
 */
public record ShotRevision(
        ShotId shot,
        int number,
        Author author,
        Instant madeAt,
        Deed deed,
        @Nullable ShotField field,
        String old,
        String now,
        Shot value) {}
