package studio.fenjing.film;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;

/**
 * What a director asks of a shot list beside its text.
 *
 * @param language the language of the pictures; that of the text where absent
 * @param seconds running time of the whole, met within a tenth; free where absent
 * @param shots how many shots the whole must have; free where absent
 */
public record Direction(
        @Nullable Language language,
        List<String> genre,
        List<String> mood,
        @Nullable Pace pace,
        @Nullable Integer seconds,
        @Nullable Integer shots,
        Coverage coverage) {
    public static final int MOST_SECONDS = 36_000;
    public static final int MOST_SHOTS = 2_000;
    public static final Direction FREE = new Direction(null, List.of(), List.of(), null, null, null, Coverage.STANDARD);

    public Direction {
        if (seconds != null && (seconds < 1 || seconds > MOST_SECONDS))
            throw new IllegalArgumentException("seconds must be 1 to %d, was %d".formatted(MOST_SECONDS, seconds));
        if (shots != null && (shots < 1 || shots > MOST_SHOTS))
            throw new IllegalArgumentException("shots must be 1 to %d, was %d".formatted(MOST_SHOTS, shots));
        genre = List.copyOf(genre);
        mood = List.copyOf(mood);
    }
}
