package studio.fenjing.film;

import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.TimeOfDay;

/**
 * Where and when a scene plays.
 *
 * @param text the heading as the source has it
 */
public record SceneHeading(
        @Nullable Setting setting,
        String location,
        @Nullable TimeOfDay time,
        @Nullable String text) {}
