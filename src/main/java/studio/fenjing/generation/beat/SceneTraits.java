package studio.fenjing.generation.beat;

import java.util.List;

/** A scene and what is understood of each of its beats. */
public record SceneTraits(SceneBeats scene, List<BeatTraits> beats) {
    public SceneTraits {
        beats = List.copyOf(beats);
    }

    /** Places in the order of their first mention, that of the heading first. */
    public List<String> places() {
        java.util.LinkedHashSet<String> places = new java.util.LinkedHashSet<>();
        if (scene.heading() != null && !scene.heading().location().isBlank())
            places.add(scene.heading().location());
        beats.forEach(beat -> places.addAll(beat.places()));
        return List.copyOf(places);
    }

    public List<String> things() {
        return beats.stream().flatMap(beat -> beat.things().stream()).distinct().toList();
    }
}
