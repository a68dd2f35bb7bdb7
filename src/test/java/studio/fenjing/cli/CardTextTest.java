package studio.fenjing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.Recipe;
import studio.fenjing.generation.dl4j.word.WriterCard;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Evaluation;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.measure.Sweep.Point;

class CardTextTest {
    private static final Round ROUND = new Round(1, 0.4, 0.69, 0.5, 1, 0.8);

    private static final Sweep LIKELIHOOD = curve("likelihood", 0.5, 0.4);

    @Test
    void a_game_that_was_won_is_told_with_both_curves() {
        String card = card(new Contest(LIKELIHOOD, curve("adversarial", 0.6, 0.5)));
        assertThat(card)
                .contains("by maximum likelihood and then in an adversarial game.")
                .contains("train models/corpus --out DIR --seed 7 --adversarial`")
                .contains("(sweep.svg)")
                .contains("The game won")
                .contains("above at 9 of 9 places, by 0.1000 on average")
                .contains("2 rounds")
                .contains("| 0.6 | 0.5000 | 0.2000 | 0.6000 | 0.2000 |")
                .contains("| 0.7 | | | | |")
                .contains("| area, each over its own span | 0.0900 | | 0.1100 | |");
    }

    @Test
    void a_game_that_was_lost_says_whose_weights_these_are() {
        assertThat(card(new Contest(LIKELIHOOD, curve("adversarial", 0.6, 0.3))))
                .contains("trained by maximum likelihood; the critic of an adversarial game.\n")
                .contains("The game did not win")
                .contains("these weights are likelihood's")
                .contains("kept as the critic");
    }

    @Test
    void without_a_game_none_is_told() {
        assertThat(card(null)).doesNotContain("game").doesNotContain("--adversarial");
    }

    @Test
    void a_writer_is_described_by_what_its_training_and_its_game_came_to() {
        Contest contest = new Contest(curve("likelihood", 0.4, 0.3), curve("adversarial", 0.5, 0.4));
        WriterCard writer = new WriterCard(
                3,
                List.of("<start>", "<unknown>", "<end>", "rain", "falls"),
                Map.of("lines", 1234.0, "tuneNll", 2.5, "epoch", 1.0, "criticAccuracy", 0.875, "copies", 0.0125));
        String card = card(contest, writer, new Learning.WritersGame(List.of(ROUND, ROUND, ROUND), contest));
        assertThat(card)
                .contains("a writer (LSTM over words)", "over 2 words", "1,234 picture lines", "2.500 nats a word")
                .contains(
                        "writer-sweep.svg",
                        "3 rounds, won: at 9 of 9",
                        "right about 87.5 %",
                        "1.3 % are a line that it learned")
                .contains("said by a small network");
        assertThat(card(contest, writer, null)).contains("2.500 nats a word").doesNotContain("Its own game");
        assertThat(card(contest)).doesNotContain("The writer").contains("filled phrases");
    }

    private static String card(@Nullable Contest contest) {
        return card(contest, null, null);
    }

    private static String card(
            @Nullable Contest contest, @Nullable WriterCard writer, Learning.@Nullable WritersGame game) {
        Learning learning = new Learning(
                Instant.EPOCH,
                new Learning.Material(1, 1, 9),
                List.of(),
                List.of(new Learning.Epoch(1, 2.6, 2.5, true)),
                contest == null ? List.of() : List.of(ROUND, ROUND),
                contest,
                game);
        return new CardText("tiny", List.of(), Recipe.USUAL.withSeed(7), learning, writer, evaluation()).markdown();
    }

    private static Sweep curve(String name, double cautious, double bold) {
        return new Sweep(name, List.of(new Point(0.6, cautious, 0.2), new Point(1, bold, 0.4)));
    }

    private static Evaluation evaluation() {
        Map<String, Double> none = Map.of();
        return new Evaluation(
                1, 9, 1, 1, 1, 1, none, none, none, 0.5, none, 1, 0, none, none, none, 1, 1, 1, 1, 1, 1, 1);
    }
}
