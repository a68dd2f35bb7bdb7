package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.picture.Sketch;

class WriterGameTest {
    private static final int ROUNDS = 3;

    @Test
    void the_critic_that_it_ends_with_tells_lines_from_drafts_and_the_better_weights_are_kept() {
        List<Round> rounds = new ArrayList<>();
        WriterGame.Outcome outcome = game().play(TinyWriter.trained(), TinyWriter.lines(), rounds::add, () -> false)
                .orElseThrow();
        assertThat(outcome.rounds()).isEqualTo(rounds).hasSize(ROUNDS);
        assertThat(rounds).extracting(Round::reward).allMatch(reward -> reward > 0 && reward < 1);
        WriterNetwork network = outcome.network();
        assertThat(network.weights().get("output.W").values())
                .isEqualTo(
                        outcome.contest().adversarialWins()
                                ? network.kernel().output()
                                : TinyWriter.trained().kernel().output());
        assertThat(network.card().metrics().get("criticAccuracy")).isBetween(0.5, 1.0);
        assertThat(drafts(network)).extracting(Sketch::realness).allMatch(odds -> odds > 0 && odds < 1);
        assertThat(drafts(TinyWriter.trained())).extracting(Sketch::realness).containsOnly(Double.NaN);
    }

    @Test
    void the_same_seed_plays_the_same_game() {
        List<Map<String, Double>> ends = Stream.generate(
                        () -> game().play(TinyWriter.trained(), TinyWriter.lines(), round -> {}, () -> false)
                                .orElseThrow()
                                .network()
                                .card()
                                .metrics())
                .limit(2)
                .toList();
        assertThat(ends.getFirst()).isEqualTo(ends.getLast());
    }

    @Test
    void stopped_before_anything_was_played_there_is_no_outcome() {
        assertThat(game().play(TinyWriter.trained(), TinyWriter.lines(), round -> {}, () -> true))
                .isEmpty();
    }

    @Test
    void no_more_rounds_are_played_than_there_are() {
        assertThat(TinyWriter.trainer(7).game(100_000).rounds()).isEqualTo(WriterGame.ROUNDS);
        assertThat(game().rounds()).isEqualTo(ROUNDS);
    }

    private static WriterGame game() {
        return TinyWriter.trainer(7).game(ROUNDS);
    }

    private static List<Sketch> drafts(WriterNetwork network) {
        return network.sketch(TinyWriter.wish(Language.EN, "who", "place"), 50, new SplittableRandom(1));
    }
}
