package studio.fenjing.generation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.Span;
import studio.fenjing.generation.beat.SceneTraits;

/**
 * A scene that a director has shot, as the planner would have to write it.
 *
 * @param id of the list that it comes from; decides which part of the corpus it belongs to
 * @param tokens the director's choices, ending with END
 */
public record SceneSample(String id, Scene scene, SceneTraits traits, Brief brief, List<Integer> tokens) {
    public SceneSample {
        tokens = List.copyOf(tokens);
    }

    public static SceneSample of(String id, Scene scene, SceneTraits traits, Brief brief) {
        return new SceneSample(id, scene, traits, brief, tokens(scene.shots(), traits));
    }

    /** The brief with what the director did, for learning what coverage and length asked for mean. */
    public Brief measured() {
        double shots = scene.shots().size();
        return brief.covering(shots / traits.beats().size(), scene.seconds() / shots);
    }

    /** The same scene with other choices. */
    public SceneSample choosing(List<Integer> other) {
        return new SceneSample(id, scene, traits, brief, other);
    }

    private static List<Integer> tokens(List<Shot> shots, SceneTraits traits) {
        int[] owner = owners(shots, traits);
        SceneWalk walk = new SceneWalk(owner.length);
        for (int i = 0; i < shots.size(); i++) {
            boolean last = i == shots.size() - 1;
            int end = walk.filmed();
            while (end < owner.length && (owner[end] <= i || last)) end++;
            if (end == walk.filmed()) walk.take(id(Slot.COVER, CameraVocabulary.STAY));
            else walk.take(id(Slot.COVER, CameraVocabulary.NEXT));
            while (walk.slot() == Slot.TAKE)
                walk.take(id(Slot.TAKE, walk.filmed() < end ? CameraVocabulary.TAKE : CameraVocabulary.SHOOT));
            camera(shots.get(i)).forEach(walk::take);
        }
        walk.take(id(Slot.COVER, CameraVocabulary.END));
        return walk.tokens();
    }

    private static List<Integer> camera(Shot shot) {
        return List.of(
                id(Slot.SIZE, shot.size().name()),
                id(Slot.FRAMING, shot.framing().name()),
                id(Slot.ANGLE, shot.angle().name()),
                id(Slot.MOVEMENT, shot.movement().name()),
                CameraVocabulary.lens(shot.lens() == null ? 50 : shot.lens()),
                CameraVocabulary.length(shot.seconds()),
                id(Slot.TRANSITION, shot.transition().name()));
    }

    /** For each beat the shot that films most of it; a beat that no shot names goes with the one after it. */
    private static int[] owners(List<Shot> shots, SceneTraits traits) {
        int count = traits.beats().size();
        int[] owner = new int[count];
        Arrays.fill(owner, -1);
        for (int b = 0; b < count; b++) {
            Span beat = traits.beats().get(b).beat().span();
            int most = 0;
            for (int i = 0; i < shots.size(); i++) {
                int shared = shots.get(i).spans().stream()
                        .mapToInt(span -> Math.min(span.end(), beat.end()) - Math.max(span.start(), beat.start()))
                        .filter(length -> length > 0)
                        .sum();
                if (shared > most) {
                    most = shared;
                    owner[b] = i;
                }
            }
        }
        List<Integer> known = new ArrayList<>();
        for (int b = count - 1; b >= 0; b--) {
            if (owner[b] < 0) owner[b] = known.isEmpty() ? shots.size() - 1 : known.getLast();
            else known.add(owner[b]);
        }
        for (int b = 1; b < count; b++) owner[b] = Math.max(owner[b], owner[b - 1]);
        return owner;
    }

    private static int id(Slot slot, String value) {
        return CameraVocabulary.id(slot, value);
    }
}
