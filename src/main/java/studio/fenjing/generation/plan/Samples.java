package studio.fenjing.generation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.SceneBeats;
import studio.fenjing.generation.beat.Understanding;

/** Makes samples of lists that directors made: reads and understands their source as it will be when they are made anew. */
public final class Samples {
    private final Function<ShotList, Screenplay> screenplays;
    private final BeatReader reader;
    private final Understanding understanding;

    public Samples(Function<ShotList, Screenplay> screenplays, BeatReader reader, Understanding understanding) {
        this.screenplays = screenplays;
        this.reader = reader;
        this.understanding = understanding;
    }

    /** One sample a scene; none where the list has no source or its scenes are not those of the source. */
    public List<SceneSample> of(ShotList list) {
        if (list.source() == null || list.source().isBlank()) return List.of();
        List<SceneBeats> read = reader.read(screenplays.apply(list));
        List<Scene> scenes = list.scenes();
        if (scenes.size() == 1 && read.size() > 1) read = List.of(joined(read));
        if (scenes.size() != read.size()) return List.of();
        List<SceneSample> samples = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            String id = (list.id() == null ? "" : list.id()) + (scenes.size() > 1 ? "#" + (i + 1) : "");
            if (scenes.get(i).shots().isEmpty()) continue;
            samples.add(SceneSample.of(id, scenes.get(i), understanding.understand(read.get(i)), brief(list)));
        }
        return samples;
    }

    /** Where words lie, as the meanings of the samples' beats do. */
    public float[] meaning(String words) {
        return understanding.meaning(words);
    }

    private static Brief brief(ShotList list) {
        return new Brief(
                list.genre(),
                list.mood(),
                list.pace(),
                list.sourceKind() == null ? SourceKind.PROSE : list.sourceKind(),
                list.language(),
                list.genre().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("vertical")),
                null,
                null);
    }

    private static SceneBeats joined(List<SceneBeats> scenes) {
        return new SceneBeats(
                scenes.getFirst().number(),
                scenes.getFirst().heading(),
                scenes.stream()
                        .flatMap(scene -> scene.people().stream())
                        .distinct()
                        .toList(),
                scenes.stream().flatMap(scene -> scene.beats().stream()).toList());
    }
}
