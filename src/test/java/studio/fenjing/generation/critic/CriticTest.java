package studio.fenjing.generation.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotDraft;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.SceneSample;

class CriticTest {
    private static List<SceneSample> scenes = List.of();
    private static Instruments instruments = new Instruments(null, null, null);
    private final Critic critic = Critic.calibrated(instruments, scenes);

    @BeforeAll
    static void read() {
        scenes = LoadedEngine.someScenes(40).stream().map(CriticTest::named).toList();
        Meaning meaning = LoadedEngine.samples()::meaning;
        instruments = new Instruments(
                scene -> scene.tokens().size(),
                meaning,
                new PictureIndex(
                        List.of(new PictureIndex.Line("a", "A paper boat sails along the gutter in the rain"))));
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
            SceneSample dull = changed(scene, shot -> shot.size(ShotSize.MEDIUM).seconds(3));
            if (critic.judge(dull).score() < critic.judge(scene).score()) lower++;
            assertThat(critic.judge(dull).reasons().get(Aspect.VARIETY)).isLessThan(0.3);
            assertThat(finding(dull, Aspect.VARIETY).values()).containsExactly(ShotSize.MEDIUM, 100L);
        }
        assertThat(lower).isGreaterThan(scenes.size() * 8 / 10);
    }

    @Test
    void text_that_is_not_filmed_costs_coverage_and_is_quoted() {
        SceneSample scene = scenes.getFirst();
        List<Shot> shots = scene.scene().shots();
        SceneSample half = with(scene, scene.scene().withShots(shots.subList(0, shots.size() / 2)));
        assertThat(share(half, Aspect.COVERAGE)).isLessThan(share(scene, Aspect.COVERAGE));
        assertThat(finding(half, Aspect.COVERAGE).code()).isEqualTo("missed");
        assertThat(finding(half, Aspect.COVERAGE).shots())
                .containsExactly(String.valueOf(half.scene().shots().getLast().id()));
    }

    @Test
    void a_broken_rule_is_named_with_its_shot() {
        SceneSample scene = scenes.stream()
                .filter(one -> one.scene().shots().size() >= 2)
                .findFirst()
                .orElseThrow();
        List<Shot> shots = new ArrayList<>(scene.scene().shots());
        for (int i = 0; i < 2; i++)
            shots.set(
                    i,
                    shots.get(i)
                            .change()
                            .size(ShotSize.MEDIUM)
                            .angle(Angle.EYE_LEVEL)
                            .framing(Framing.SINGLE)
                            .subjects(List.of("Mara"))
                            .transition(Transition.CUT)
                            .shot());
        SceneSample jumping = with(scene, scene.scene().withShots(shots));
        assertThat(remark(jumping, Aspect.CONTINUITY).findings())
                .filteredOn(finding -> finding.code().equals("JUMP_CUT"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.shots())
                        .contains(String.valueOf(shots.get(1).id())));
    }

    @Test
    void long_shots_are_called_long_and_the_longest_are_named() {
        SceneSample slow = changed(scenes.getFirst(), shot -> shot.seconds(60));
        assertThat(finding(slow, Aspect.PACE).code()).isEqualTo("slow");
        assertThat(finding(slow, Aspect.PACE).values().getFirst()).isEqualTo(60.0);
        assertThat(finding(slow, Aspect.PACE).shots()).hasSize(3);
        assertThat(share(slow, Aspect.PACE)).isLessThan(share(scenes.getFirst(), Aspect.PACE));
    }

    @Test
    void a_picture_of_something_else_and_a_line_that_nobody_says_cost_fidelity() {
        SceneSample scene = scenes.stream()
                .filter(one -> one.traits().beats().stream()
                        .anyMatch(beat -> beat.beat().isSpeech()))
                .filter(one -> one.traits().beats().stream()
                        .anyMatch(beat -> !beat.beat().picture().isBlank()))
                .findFirst()
                .orElseThrow();
        SceneSample elsewhere =
                changed(scene, shot -> shot.action("Tax tables in an empty spreadsheet, column by column"));
        SceneSample mute = changed(scene, shot -> shot.dialogue(List.of()));
        assertThat(share(elsewhere, Aspect.FIDELITY)).isLessThan(share(scene, Aspect.FIDELITY));
        assertThat(finding(elsewhere, Aspect.FIDELITY).code()).isEqualTo("strays");
        assertThat(finding(elsewhere, Aspect.FIDELITY).shots()).isNotEmpty();
        assertThat(share(mute, Aspect.FIDELITY)).isLessThan(0.3);
        assertThat(remark(mute, Aspect.FIDELITY).findings())
                .extracting(Finding::code)
                .contains("unspoken");
    }

    @Test
    void a_copied_picture_costs_originality() {
        SceneSample scene = scenes.getFirst();
        List<Shot> shots = new ArrayList<>(scene.scene().shots());
        shots.set(
                0,
                shots.getFirst()
                        .change()
                        .action("A paper boat sails along the gutter in the rain")
                        .shot());
        SceneSample copied = with(scene, scene.scene().withShots(shots));
        assertThat(share(copied, Aspect.ORIGINALITY)).isLessThan(share(scene, Aspect.ORIGINALITY));
        assertThat(finding(copied, Aspect.ORIGINALITY).shots())
                .containsExactly(String.valueOf(shots.getFirst().id()));
        assertThat(finding(scene, Aspect.ORIGINALITY).code()).isEqualTo("own");
    }

    @Test
    void an_aspect_without_its_instrument_is_left_out_and_the_others_still_fill_the_scale() {
        Critic blind = new Critic(new Instruments(null, null, null), critic.standard());
        assertThat(blind.judge(scenes.getFirst()).reasons())
                .containsOnlyKeys(Aspect.COVERAGE, Aspect.CONTINUITY, Aspect.VARIETY, Aspect.PACE);
        assertThat(scenes.stream()
                        .mapToDouble(scene -> blind.judge(scene).score())
                        .average())
                .hasValueCloseTo(0.5, within(1e-9));
    }

    @Test
    void scenes_of_a_list_count_by_their_shots() {
        SceneSample one = scenes.getFirst();
        SceneSample other = scenes.get(7);
        double shots = one.scene().shots().size() + other.scene().shots().size();
        double mean = (critic.judge(one).score() * one.scene().shots().size()
                        + critic.judge(other).score() * other.scene().shots().size())
                / shots;
        assertThat(critic.review(List.of(one, other)).score()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void who_no_longer_wants_to_know_stops_the_review() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> critic.review(scenes)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void nothing_to_compare_with_is_refused() {
        assertThatThrownBy(() -> Critic.calibrated(instruments, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double share(SceneSample scene, Aspect aspect) {
        return remark(scene, aspect).share();
    }

    private Finding finding(SceneSample scene, Aspect aspect) {
        return remark(scene, aspect).findings().getFirst();
    }

    private Remark remark(SceneSample scene, Aspect aspect) {
        return critic.review(List.of(scene)).remarks().stream()
                .filter(remark -> remark.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    /** Every shot with an id, as stored ones have. */
    private static SceneSample named(SceneSample sample) {
        List<Shot> shots = new ArrayList<>();
        for (Shot shot : sample.scene().shots())
            shots.add(shot.change().id(sample.id() + "-" + shots.size()).shot());
        return with(sample, sample.scene().withShots(shots));
    }

    private static SceneSample changed(SceneSample sample, UnaryOperator<ShotDraft> change) {
        return with(
                sample,
                sample.scene()
                        .withShots(sample.scene().shots().stream()
                                .map(shot -> change.apply(shot.change()).shot())
                                .toList()));
    }

    private static SceneSample with(SceneSample sample, Scene scene) {
        return new SceneSample(sample.id(), scene, sample.traits(), sample.brief(), sample.tokens());
    }
}
