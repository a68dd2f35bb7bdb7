package studio.fenjing.generation.picture;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

/**
 * What a picture is wanted for.
 *
 * @param mood that colours it, as lists name it; absent: any
 * @param before what the shot before it does; absent at the start, or where that is not known
 * @param part of the story
 * @param happenings what it may do: at least one
 * @param slots what the story has to fill them with
 */
public record PictureWish(
        Language language,
        Framing framing,
        ShotSize size,
        @Nullable String mood,
        @Nullable Happening before,
        Happening.Part part,
        Set<Happening> happenings,
        Set<String> slots) {
    public PictureWish {
        happenings = Set.copyOf(happenings);
        slots = Set.copyOf(slots);
        if (happenings.isEmpty()) throw new IllegalArgumentException("a picture of nothing");
    }

    /** The same, but it has to do just this. */
    public PictureWish of(Happening happening) {
        return new PictureWish(language, framing, size, mood, before, part, Set.of(happening), slots);
    }
}
