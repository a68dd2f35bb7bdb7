package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.TinyCorpus;
import studio.fenjing.generation.measure.Gate.Contender;
import studio.fenjing.generation.measure.Verdict.Better;
import studio.fenjing.generation.measure.Verdict.Comparison;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.SceneSample;

class LikelihoodGateTest {
    private static final List<ShotList> LISTS = TinyCorpus.lists();
    private static final List<SceneSample> SAMPLES = samples();

    private final Gate gate = new LikelihoodGate(LoadedEngine::screenplay);
    private final CameraNetwork learned = LoadedEngine.model().network();
    private final CameraNetwork guessing = new Guessing();

    @Test
    void who_foresees_directors_better_passes_and_the_other_way_round_does_not() {
        Verdict verdict = judge(new Contender(learned, new Clean()), new Contender(guessing, new Clean()));
        assertThat(verdict.passes()).isTrue();
        assertThat(verdict.reasons()).extracting(Comparison::measure).containsExactly("tuneNll", "faultsPer100");
        Comparison likelihood = verdict.reasons().getFirst();
        assertThat(likelihood.fresh()).isLessThan(likelihood.serving());
        assertThat(likelihood.fresh())
                .isCloseTo(new Likelihood().of(learned, SAMPLES).nll(), within(1e-12));
        assertThat(judge(new Contender(guessing, new Clean()), new Contender(learned, new Clean()))
                        .passes())
                .isFalse();
    }

    @Test
    void the_same_network_again_is_not_better() {
        Contender same = new Contender(learned, new Clean());
        assertThat(judge(same, same).passes()).isFalse();
    }

    @Test
    void who_breaks_the_rules_more_often_stays_outside() {
        Verdict verdict = judge(new Contender(learned, new Jumping()), new Contender(guessing, new Clean()));
        assertThat(verdict.passes()).isFalse();
        assertThat(verdict.reasons())
                .filteredOn(reason -> !reason.holds())
                .singleElement()
                .satisfies(faults -> {
                    assertThat(faults.measure()).isEqualTo("faultsPer100");
                    assertThat(faults.fresh()).isEqualTo(50);
                    assertThat(faults.serving()).isZero();
                    assertThat(faults.needed()).isEqualTo(LikelihoodGate.FAULTS_FORGIVEN);
                });
    }

    @Test
    void without_a_scene_to_judge_by_nobody_passes() {
        Contender contender = new Contender(learned, new Clean());
        Verdict verdict = gate.judge(contender, contender, List.of(), List.of());
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.passes()).isFalse();
    }

    @Test
    void what_cannot_be_measured_does_not_hold() {
        assertThat(new Comparison("x", Better.LESS, Double.NaN, 1, 1).holds()).isFalse();
        assertThat(new Comparison("x", Better.MORE, 1, 1, Double.NaN).holds()).isFalse();
        assertThat(new Comparison("x", Better.MORE, 2, 1, 2).holds()).isTrue();
    }

    private Verdict judge(Contender fresh, Contender serving) {
        return gate.judge(fresh, serving, LISTS, SAMPLES);
    }

    private static List<SceneSample> samples() {
        List<SceneSample> samples = new ArrayList<>();
        for (ShotList list : LISTS) samples.addAll(LoadedEngine.samples().of(list));
        return samples;
    }

    /** Finds every token as likely as any other. */
    private static final class Guessing implements CameraNetwork {
        @Override
        public String model() {
            return "guessing";
        }

        @Override
        public String backend() {
            return "none";
        }

        @Override
        public double shotsPerBeat(SourceKind kind) {
            return 1;
        }

        @Override
        public Walk walk() {
            return input -> new float[CameraVocabulary.size()];
        }
    }

    /** Films a text in two frames of different people. */
    private static class Clean implements ShotGenerator {
        @Override
        public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
            Shot first = shot("1", "赵敏");
            Scene scene = new Scene("1", null, List.of(), List.of(first, second()));
            return new ShotList(
                    null,
                    null,
                    screenplay.language(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    screenplay.text(),
                    screenplay.kind(),
                    List.of(scene));
        }

        Shot second() {
            return shot("2", "老周");
        }

        static Shot shot(String number, String who) {
            return Shot.draft(number)
                    .framing(Framing.SINGLE)
                    .subjects(List.of(who))
                    .shot();
        }

        @Override
        public String model() {
            return "clean";
        }

        @Override
        public String backend() {
            return "none";
        }
    }

    /** Cuts from one frame to the same again. */
    private static final class Jumping extends Clean {
        @Override
        Shot second() {
            return shot("2", "赵敏");
        }
    }
}
