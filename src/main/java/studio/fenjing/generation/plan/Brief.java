package studio.fenjing.generation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;

/**
 * What the planner is told of a scene beside its text.
 *
 * @param shotsPerBeat how densely it should be covered; absent: as the network sees fit
 * @param secondsPerShot how long its shots should be on average; absent: as the network sees fit
 */
public record Brief(
        List<String> genre,
        List<String> mood,
        @Nullable Pace pace,
        SourceKind kind,
        Language language,
        boolean vertical,
        @Nullable Double shotsPerBeat,
        @Nullable Double secondsPerShot) {
    public Brief {
        genre = List.copyOf(genre);
        mood = List.copyOf(mood);
    }

    public Brief covering(@Nullable Double perBeat, @Nullable Double perShot) {
        return new Brief(genre, mood, pace, kind, language, vertical, perBeat, perShot);
    }
}
