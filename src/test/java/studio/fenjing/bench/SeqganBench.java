package studio.fenjing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.dl4j.word.OracleGame;

/** The adversarial trainer on the synthetic data of SeqGAN, judged by the published oracle. */
@Tag("seqgan")
class SeqganBench {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
    private static final double LIKELIHOOD = 9.08;
    private static final double ADVERSARIAL = 8.74;

    @Test
    void the_game_writes_what_the_oracle_finds_likelier_than_likelihood_does() throws IOException {
        Path folder = Yardsticks.folder("seqgan-oracle");
        long started = System.nanoTime();
        OracleGame first = new OracleGame(folder, 0);
        System.out.printf(
                Locale.ROOT, "bench seqgan oracle=%.3f noise=%.3f%n", first.nllOfOracle(), first.nllOfNoise());
        List<OracleGame.Result> results = new ArrayList<>();
        for (long seed : SEEDS) {
            OracleGame.Result result = new OracleGame(folder, seed).play();
            System.out.printf(
                    Locale.ROOT,
                    "bench seqgan seed=%d likelihood=%.3f adversarial=%.3f seconds=%.0f%n",
                    seed,
                    result.likelihood(),
                    result.adversarial(),
                    result.seconds());
            results.add(result);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        DoubleSummaryStatistics likelihood =
                results.stream().mapToDouble(OracleGame.Result::likelihood).summaryStatistics();
        DoubleSummaryStatistics adversarial =
                results.stream().mapToDouble(OracleGame.Result::adversarial).summaryStatistics();
        System.out.printf(
                Locale.ROOT,
                "bench seqgan likelihood=%.3f (%.3f-%.3f) adversarial=%.3f (%.3f-%.3f) minutes=%.0f%n",
                likelihood.getAverage(),
                likelihood.getMin(),
                likelihood.getMax(),
                adversarial.getAverage(),
                adversarial.getMin(),
                adversarial.getMax(),
                took.toSeconds() / 60.0);
        assertThat(likelihood.getAverage()).isLessThanOrEqualTo(LIKELIHOOD);
        assertThat(adversarial.getAverage()).isLessThanOrEqualTo(ADVERSARIAL);
        assertThat(took).isLessThanOrEqualTo(Duration.ofMinutes(60));
    }
}
