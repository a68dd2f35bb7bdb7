package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;
import studio.fenjing.generation.plan.SceneSample;

class EvaluatorTest {
    private static final List<ShotList> LISTS = LoadedEngine.corpus().subList(0, 8);

    /** Gives back the director's own list, as the best generator would. */
    private record Director(List<ShotList> lists) implements ShotGenerator {
        @Override
        public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
            return lists.stream()
                    .filter(list -> screenplay.text().equals(list.source()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String model() {
            return "director";
        }

        @Override
        public String backend() {
            return "a person";
        }
    }

    @Test
    void who_gives_back_the_directors_lists_is_at_no_distance_and_copies_everything_that_can_be_copied() {
        Evaluation evaluation = evaluate(new Director(LISTS));
        assertThat(evaluation.jsd().values()).allMatch(divergence -> Math.abs(divergence) < 1e-12);
        assertThat(evaluation.bleu().values()).allMatch(bleu -> bleu > 0.999);
        assertThat(evaluation.faultsPer100().get("generated"))
                .isEqualTo(evaluation.faultsPer100().get("real"));
        assertThat(evaluation.copyRate()).isGreaterThan(0.5);
        assertThat(evaluation.frechet()).isCloseTo(0, within(1e-6));
        assertThat(evaluation.ideaFound()).isEqualTo(evaluation.ideaFoundReal());
    }

    @Test
    void the_shipped_network_covers_every_line_and_differs_from_the_director() {
        Evaluation evaluation = evaluate(LoadedEngine.generator());
        assertThat(evaluation.dialogueCoverage()).isEqualTo(1.0);
        assertThat(evaluation.jsd().get("size")).isBetween(1e-6, 0.5);
        assertThat(evaluation.scenes()).isEqualTo(samples().size());
        assertThat(evaluation.shots())
                .isEqualTo((int) LISTS.stream().flatMap(ShotList::shots).count());
        assertThat(evaluation.copyRate()).isLessThan(0.5);
        assertThat(evaluation.perplexity()).isCloseTo(Math.exp(evaluation.nll()), within(1e-9));
        assertThat(evaluation.frechet()).isGreaterThan(0.01);
        // By chance one idea in a hundred would be found.
        assertThat(evaluation.ideaReciprocalRank()).isBetween(0.1, 1.0);
        assertThat(evaluation.ideaFoundReal()).isGreaterThan(0.1);
        assertThat(evaluation.top3().get("size"))
                .isGreaterThan(evaluation.top1().get("size"));
    }

    private static Evaluation evaluate(ShotGenerator generator) {
        List<SceneSample> samples = samples();
        return new Evaluator(
                        generator,
                        LoadedEngine.model().network(),
                        LoadedEngine::screenplay,
                        LoadedEngine.LINGUISTS,
                        LoadedEngine.EMBEDDER)
                .evaluate(LISTS, samples, samples, List.of(), LISTS, others());
    }

    private static List<ShotList> others() {
        return LoadedEngine.corpus().subList(LISTS.size(), LoadedEngine.corpus().size());
    }

    private static List<SceneSample> samples() {
        List<SceneSample> samples = new ArrayList<>();
        for (ShotList list : LISTS) samples.addAll(LoadedEngine.samples().of(list));
        return samples;
    }
}
