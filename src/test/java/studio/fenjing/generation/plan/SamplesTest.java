package studio.fenjing.generation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;

class SamplesTest {
    @Test
    void every_scene_of_the_corpus_is_a_walk_that_gives_back_its_directors_shots() {
        for (ShotList list : LoadedEngine.corpus()) {
            List<SceneSample> samples = LoadedEngine.samples().of(list);
            assertThat(samples).as(list.id()).hasSameSizeAs(list.scenes());
            for (SceneSample sample : samples) isWalk(sample);
        }
    }

    private static void isWalk(SceneSample sample) {
        SceneWalk walk = new SceneWalk(sample.traits().beats().size());
        List<List<String>> shots = new ArrayList<>();
        for (int id : sample.tokens()) {
            CameraVocabulary.Token token = CameraVocabulary.token(id);
            assertThat(walk.allows(id)).as("%s of %s", token, sample.id()).isTrue();
            walk.take(id);
            if (token.slot() == Slot.SIZE) shots.add(new ArrayList<>());
            if (token.slot().compareTo(Slot.SIZE) >= 0) shots.getLast().add(token.value());
        }
        assertThat(walk.isOver()).isTrue();
        assertThat(shots)
                .as(sample.id())
                .isEqualTo(sample.scene().shots().stream()
                        .map(SamplesTest::choices)
                        .toList());
    }

    private static List<String> choices(Shot shot) {
        return List.of(
                shot.size().name(),
                shot.framing().name(),
                shot.angle().name(),
                shot.movement().name(),
                CameraVocabulary.token(CameraVocabulary.lens(shot.lens() == null ? 50 : shot.lens()))
                        .value(),
                CameraVocabulary.token(CameraVocabulary.length(shot.seconds())).value(),
                shot.transition().name());
    }

    @Test
    void a_shot_films_the_beats_that_its_spans_hold_most_of() {
        ShotList list = LoadedEngine.corpus().stream()
                .filter(other -> "a-fifth-chair".equals(other.id()))
                .findFirst()
                .orElseThrow();
        SceneSample sample = LoadedEngine.samples().of(list).getFirst();
        int from = 0;
        int shot = -1;
        SceneWalk walk = new SceneWalk(sample.traits().beats().size());
        for (int id : sample.tokens()) {
            walk.take(id);
            if (CameraVocabulary.token(id).slot() == Slot.SIZE) {
                shot++;
                Shot directed = sample.scene().shots().get(shot);
                for (int beat = from; beat < walk.filmed(); beat++)
                    assertThat(directed.spans())
                            .anyMatch(sample.traits().beats().get(beat).beat().span()::overlaps);
                from = walk.filmed();
            }
        }
        assertThat(shot + 1).isEqualTo(sample.scene().shots().size());
        assertThat(from).isEqualTo(sample.traits().beats().size());
    }

    @Test
    void a_list_without_a_source_or_with_other_scenes_gives_no_samples() {
        ShotList list = LoadedEngine.corpus().getFirst();
        assertThat(LoadedEngine.samples().of(list.withScenes(List.of()))).isEmpty();
        ShotList bare = new ShotList(
                null, null, list.language(), List.of(), List.of(), null, null, null, null, null, null, list.scenes());
        assertThat(LoadedEngine.samples().of(bare)).isEmpty();
    }

    @Test
    void the_measured_brief_says_how_densely_the_director_covered() {
        SceneSample sample =
                LoadedEngine.samples().of(LoadedEngine.corpus().getFirst()).getFirst();
        double shots = sample.scene().shots().size();
        assertThat(sample.measured().shotsPerBeat())
                .isEqualTo(shots / sample.traits().beats().size());
        assertThat(sample.measured().secondsPerShot()).isEqualTo(sample.scene().seconds() / shots);
        assertThat(sample.brief().shotsPerBeat()).isNull();
    }

    @Test
    void parts_of_the_corpus_are_fixed_by_the_id() {
        assertThat(CorpusPart.of("a-fifth-chair")).isEqualTo(CorpusPart.of("a-fifth-chair"));
        long train = LoadedEngine.corpus().stream()
                .filter(list -> CorpusPart.of(list) == CorpusPart.TRAIN)
                .count();
        assertThat(train / (double) LoadedEngine.corpus().size()).isBetween(0.7, 0.9);
    }
}
