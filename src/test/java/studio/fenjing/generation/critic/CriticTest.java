package studio.fenjing.generation.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Scene;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.plan.SceneSample;

class CriticTest {
    private static List<SceneSample> scenes = List.of();
    private final Critic critic = Critic.calibrated(scene -> 0, scenes);

    @BeforeAll
    static void read() {
        scenes = LoadedEngine.someScenes(40);
    }

    @Test
    void half_of_the_directors_scenes_score_lower_than_the_middle_one() {
        assertThat(scenes.stream()
                        .mapToDouble(scene -> critic.judge(scene).score())
                        .average())
                .hasValueCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_scene_all_in_one_size_and_length_scores_low_and_says_why() {
        int lower = 0;
        for (SceneSample scene : scenes) {
            Quality dull = critic.judge(with(scene, dull(scene.scene())));
            if (dull.score() < critic.judge(scene).score()) lower++;
            assertThat(dull.reasons().get(Aspect.VARIETY)).isLessThan(0.3);
        }
        assertThat(lower).isGreaterThan(scenes.size() * 8 / 10);
    }

    @Test
    void text_that_is_not_filmed_costs_coverage() {
        SceneSample scene = scenes.getFirst();
        Scene half = scene.scene()
                .withShots(
                        scene.scene().shots().subList(0, scene.scene().shots().size() / 2));
        assertThat(critic.judge(with(scene, half)).reasons().get(Aspect.COVERAGE))
                .isLessThan(critic.judge(scene).reasons().get(Aspect.COVERAGE));
    }

    @Test
    void nothing_to_compare_with_is_refused() {
        assertThatThrownBy(() -> Critic.calibrated(scene -> 0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static SceneSample with(SceneSample sample, Scene scene) {
        return new SceneSample(sample.id(), scene, sample.traits(), sample.brief(), sample.tokens());
    }

    private static Scene dull(Scene scene) {
        return scene.withShots(scene.shots().stream()
                .map(shot -> shot.change().size(ShotSize.MEDIUM).seconds(3).shot())
                .toList());
    }
}
