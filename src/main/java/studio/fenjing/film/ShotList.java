package studio.fenjing.film;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;

/**
 * A shot list (分镜脚本): what is generated, stored, exchanged and learned from.
 *
 * @param language the language that its pictures are written in
 * @param genre codes of {@link studio.fenjing.film.vocabulary.Genre} in lower case, or other words
 * @param source the text that the list was made from, verbatim; every span is an offset into it
 */
public record ShotList(
        @Nullable String id,
        @Nullable String title,
        Language language,
        List<String> genre,
        List<String> mood,
        @Nullable Pace pace,
        @Nullable String aspectRatio,
        @Nullable FrameRate frameRate,
        @Nullable Provenance provenance,
        @Nullable String source,
        @Nullable SourceKind sourceKind,
        List<Scene> scenes) {
    public ShotList {
        genre = List.copyOf(genre);
        mood = List.copyOf(mood);
        scenes = List.copyOf(scenes);
    }

    public Stream<Shot> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream());
    }

    /** Running time in seconds. */
    public double seconds() {
        return scenes.stream().mapToDouble(Scene::seconds).sum();
    }

    public ShotList withScenes(List<Scene> changed) {
        return new ShotList(
                id,
                title,
                language,
                genre,
                mood,
                pace,
                aspectRatio,
                frameRate,
                provenance,
                source,
                sourceKind,
                changed);
    }
}
