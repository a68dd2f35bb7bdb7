package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;
import studio.fenjing.generation.plan.Slot;

class LikelihoodTest {
    private static final List<SceneSample> SAMPLES = LoadedEngine.corpus().stream()
            .limit(12)
            .map((ShotList list) -> LoadedEngine.samples().of(list))
            .flatMap(List::stream)
            .toList();

    @Test
    void who_knows_everything_pays_nothing_and_is_always_right() {
        Likelihood.Score score = new Likelihood()
                .of(
                        sample -> walk -> {
                            float[] logits = new float[CameraVocabulary.size()];
                            logits[sample.tokens().get(walk.tokens().size())] = 60;
                            return logits;
                        },
                        SAMPLES);
        assertThat(score.nll()).isCloseTo(0, within(1e-9));
        assertThat(score.top1().values()).containsOnly(1.0);
        assertThat(score.top3().values()).containsOnly(1.0);
        assertThat(score.tokens())
                .isEqualTo(SAMPLES.stream()
                        .mapToInt(sample -> sample.tokens().size())
                        .sum());
    }

    @Test
    void who_knows_nothing_pays_the_logarithm_of_the_allowed_tokens() {
        Likelihood.Score score = new Likelihood().of(sample -> walk -> new float[CameraVocabulary.size()], SAMPLES);
        double expected = 0;
        for (SceneSample sample : SAMPLES) {
            SceneWalk walk = new SceneWalk(sample.traits().beats().size());
            for (int token : sample.tokens()) {
                int allowed = 0;
                for (int id = 0; id < CameraVocabulary.size(); id++) if (walk.allows(id)) allowed++;
                expected += Math.log(allowed);
                walk.take(token);
            }
        }
        assertThat(score.nll()).isCloseTo(expected / score.tokens(), within(1e-9));
        // Every token is as good: a tie is no right guess.
        assertThat(score.top1().get(Slot.SIZE)).isZero();
    }

    @Test
    void odds_of_forbidden_tokens_cost_nothing() {
        double free = new Likelihood()
                .of(sample -> walk -> new float[CameraVocabulary.size()], SAMPLES)
                .nll();
        double tempted = new Likelihood()
                .of(
                        sample -> walk -> {
                            float[] logits = new float[CameraVocabulary.size()];
                            for (int id = 0; id < logits.length; id++) if (!walk.allows(id)) logits[id] = 50;
                            return logits;
                        },
                        SAMPLES)
                .nll();
        assertThat(tempted).isCloseTo(free, within(1e-9));
    }
}
