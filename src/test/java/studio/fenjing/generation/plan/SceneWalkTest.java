package studio.fenjing.generation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SceneWalkTest {
    @RepeatedTest(50)
    void any_allowed_tokens_film_every_beat_once_and_in_order(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int beats = 1 + random.nextInt(12);
        SceneWalk walk = new SceneWalk(beats);
        int covered = 0;
        for (int step = 0; step < 5_000 && !walk.isOver(); step++) {
            List<Integer> allowed = IntStream.range(0, CameraVocabulary.size())
                    .filter(walk::allows)
                    .boxed()
                    .toList();
            assertThat(allowed).isNotEmpty();
            int token = allowed.get(random.nextInt(allowed.size()));
            walk.take(token);
            if (walk.slot() == Slot.SIZE) {
                assertThat(walk.filmed() - walk.taken()).isEqualTo(covered);
                covered = walk.filmed();
            }
        }
        assertThat(walk.isOver()).isTrue();
        assertThat(covered).isEqualTo(beats);
    }

    @Test
    void a_scene_cannot_end_before_its_last_beat() {
        SceneWalk walk = new SceneWalk(2);
        int end = CameraVocabulary.id(Slot.COVER, CameraVocabulary.END);
        assertThat(walk.allows(end)).isFalse();
        assertThatThrownBy(() -> walk.take(end)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_slot_comes_after_the_other_for_every_shot() {
        SceneWalk walk = new SceneWalk(1);
        walk.take(CameraVocabulary.id(Slot.COVER, CameraVocabulary.NEXT));
        for (Slot slot :
                List.of(Slot.SIZE, Slot.FRAMING, Slot.ANGLE, Slot.MOVEMENT, Slot.LENS, Slot.LENGTH, Slot.TRANSITION)) {
            assertThat(walk.slot()).isEqualTo(slot);
            walk.take(CameraVocabulary.tokens(slot)[0]);
        }
        assertThat(walk.slot()).isEqualTo(Slot.COVER);
    }

    @Test
    void a_walk_remembers_the_shot_before_and_how_long_all_of_them_run() {
        SceneWalk walk = new SceneWalk(1);
        walk.take(CameraVocabulary.id(Slot.COVER, CameraVocabulary.NEXT));
        List<Integer> chosen = shoot(walk, 4);
        assertThat(walk.before()).isEqualTo(chosen);
        assertThat(walk.shot()).isEmpty();
        walk.take(CameraVocabulary.id(Slot.COVER, CameraVocabulary.STAY));
        walk.take(CameraVocabulary.id(Slot.SIZE, "WIDE"));
        assertThat(walk.shot()).containsExactly(CameraVocabulary.id(Slot.SIZE, "WIDE"));
        assertThat(walk.before()).isEqualTo(chosen);
        assertThat(walk.seconds()).isEqualTo(4);
    }

    private static List<Integer> shoot(SceneWalk walk, double seconds) {
        int from = walk.tokens().size();
        while (walk.slot() != Slot.COVER)
            walk.take(
                    walk.slot() == Slot.LENGTH
                            ? CameraVocabulary.length(seconds)
                            : CameraVocabulary.tokens(walk.slot())[0]);
        return walk.tokens().subList(from, walk.tokens().size());
    }
}
