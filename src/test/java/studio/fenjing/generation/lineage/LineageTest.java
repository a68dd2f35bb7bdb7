package studio.fenjing.generation.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.lineage.Lineage.Near;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.SceneSample;

class LineageTest {
    @Test
    void the_nearest_scene_points_the_same_way_from_the_middle_of_all() {
        Lineage lineage = new Lineage(List.of(scene("east", 9, 5), scene("west", 1, 5), scene("north", 5, 9)));
        assertThat(lineage.nearest(new float[] {8, 6}, 2)).extracting(Near::id).containsExactly("east", "north");
        assertThat(lineage.nearest(new float[] {8, 6}, 9)).hasSize(3);
        assertThat(lineage.nearest(lineage.scenes().get(1).meaning(), 1))
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.id()).isEqualTo("west");
                    assertThat(near.likeness()).isCloseTo(1, Offset.offset(1e-6));
                });
    }

    @Test
    void what_is_not_known_has_no_nearest_scene_and_no_picture() {
        assertThat(Lineage.UNKNOWN.isKnown()).isFalse();
        assertThat(Lineage.UNKNOWN.nearest(new float[] {1, 2}, 3)).isEmpty();
        assertThat(Lineage.UNKNOWN.pictures()).isEmpty();
    }

    @Test
    void meanings_of_different_spaces_do_not_mix() {
        assertThatThrownBy(() -> new Lineage(List.of(scene("a", 1, 2), scene("b", 1, 2, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_scene_keeps_its_first_words_its_rounded_meaning_and_its_pictures() {
        for (SceneSample sample :
                LoadedEngine.samples().of(LoadedEngine.corpus().getFirst())) {
            LearnedScene learned = LearnedScene.of(sample);
            assertThat(learned.excerpt()).isNotBlank().hasSizeLessThanOrEqualTo(121);
            assertThat(sample.traits().beats().getFirst().beat().words())
                    .startsWith(learned.excerpt().substring(0, 5));
            assertThat(learned.meaning()).hasSize(LoadedEngine.EMBEDDER.concepts());
            assertThat(learned.pictures()).hasSameSizeAs(sample.scene().shots());
        }
    }

    /** A scene's own list, shot by its director, is told from all others by what its rounded meaning keeps. */
    @Test
    void a_scene_of_the_corpus_is_nearest_to_itself() {
        List<SceneSample> samples = LoadedEngine.corpus().stream()
                .filter(list -> CorpusPart.of(list) == CorpusPart.TRAIN)
                .limit(30)
                .flatMap((ShotList list) -> LoadedEngine.samples().of(list).stream())
                .toList();
        Lineage lineage = new Lineage(samples.stream().map(LearnedScene::of).toList());
        assertThat(samples)
                .allMatch(sample -> lineage.nearest(LearnedScene.meaning(sample.traits()), 1)
                        .getFirst()
                        .id()
                        .equals(sample.id()));
    }

    private static LearnedScene scene(String id, float... meaning) {
        return new LearnedScene(id, id, meaning, List.of());
    }
}
