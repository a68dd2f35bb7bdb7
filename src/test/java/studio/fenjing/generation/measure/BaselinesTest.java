package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;
import studio.fenjing.generation.plan.Slot;

class BaselinesTest {
    private static final List<SceneSample> TRAIN = part(CorpusPart.TRAIN);
    private static final List<SceneSample> TUNE = part(CorpusPart.TUNE);

    @Test
    void the_unigram_gives_the_counts_with_one_added() {
        Baselines baselines = new Baselines(TRAIN, TUNE);
        SceneSample sample = TRAIN.getFirst();
        SceneWalk walk = new SceneWalk(sample.traits().beats().size());
        walk.take(sample.tokens().getFirst());
        while (walk.slot() == Slot.TAKE) walk.take(CameraVocabulary.id(Slot.TAKE, CameraVocabulary.SHOOT));
        float[] logs = baselines.unigram().over(sample).next(walk);
        long medium = TRAIN.stream()
                .flatMap(other -> other.tokens().stream())
                .filter(token -> token == CameraVocabulary.id(Slot.SIZE, "MEDIUM"))
                .count();
        assertThat(Math.exp(logs[CameraVocabulary.id(Slot.SIZE, "MEDIUM")])).isCloseTo(medium + 1.0, within(0.01));
    }

    @Test
    void pairs_foresee_more_than_single_tokens_and_the_network_more_than_both() {
        Baselines baselines = new Baselines(TRAIN, TUNE);
        Likelihood likelihood = new Likelihood();
        double unigram = likelihood.of(baselines.unigram(), TUNE).nll();
        double bigram = likelihood.of(baselines.bigram(), TUNE).nll();
        double nearest = likelihood.of(baselines.nearest(), TUNE).nll();
        double network = likelihood.of(LoadedEngine.model().network(), TUNE).nll();
        assertThat(bigram).isLessThan(unigram);
        assertThat(nearest).isLessThanOrEqualTo(unigram + 0.02);
        assertThat(network).isLessThan(bigram).isLessThan(nearest);
    }

    @Test
    void a_scene_is_never_its_own_nearest() {
        Baselines alone = new Baselines(TRAIN.subList(0, 1), List.of());
        SceneSample only = TRAIN.getFirst();
        Likelihood likelihood = new Likelihood();
        assertThat(likelihood.of(alone.nearest(), List.of(only)).nll())
                .isCloseTo(likelihood.of(alone.unigram(), List.of(only)).nll(), within(1e-6));
    }

    private static List<SceneSample> part(CorpusPart part) {
        List<SceneSample> samples = new ArrayList<>();
        for (ShotList list : LoadedEngine.corpus())
            if (CorpusPart.of(list) == part)
                samples.addAll(LoadedEngine.samples().of(list));
        return samples;
    }
}
