package studio.fenjing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.measure.Bleu;

/** Our BLEU and self-BLEU on the samples that Texygen published, beside the values that were measured on them. */
@Tag("texygen")
class TexygenBench {
    private static final double TOLERANCE = 0.002;
    private static final int LONGEST = 5;

    /** BLEU-2 to 5, then self-BLEU-2 to 5: benchmarks/README.md, after Zhu et al., Texygen, SIGIR 2018. */
    private static final Map<String, double[]> PUBLISHED = new TreeMap<>(Map.of(
            "seq", new double[] {.745, .498, .294, .180, .950, .840, .670, .489},
            "maligan", new double[] {.673, .432, .257, .159, .918, .781, .606, .437},
            "rank", new double[] {.743, .467, .264, .156, .959, .882, .762, .618},
            "leakgan", new double[] {.746, .528, .355, .230, .966, .913, .848, .780},
            "textgan", new double[] {.593, .463, .277, .207, .942, .931, .804, .746},
            "mle", new double[] {.731, .497, .305, .189, .916, .769, .583, .408}));

    @Test
    void metrics_are_those_that_were_published() throws IOException {
        Path folder = Yardsticks.folder("texygen");
        Bleu references = new Bleu(LONGEST, sentences(folder.resolve("test_coco.txt")));
        double farthest = 0;
        for (Map.Entry<String, double[]> network : PUBLISHED.entrySet()) {
            List<List<String>> samples = sentences(folder.resolve(network.getKey() + ".txt"));
            Bleu own = new Bleu(LONGEST, samples);
            StringBuilder line = new StringBuilder("bench texygen ").append(network.getKey());
            for (int i = 0; i < network.getValue().length; i++) {
                int n = 2 + i % 4;
                double value = i < 4 ? references.of(n, samples) : own.self(n);
                double published = network.getValue()[i];
                line.append(String.format(
                        Locale.ROOT, " %s%d=%.4f/%.3f", i < 4 ? "bleu" : "selfBleu", n, value, published));
                farthest = Math.max(farthest, Math.abs(value - published));
            }
            System.out.println(line.append(" (ours/published)"));
        }
        System.out.printf(Locale.ROOT, "bench texygen values=48 farthest=%.4f%n", farthest);
        assertThat(farthest).isCloseTo(0, within(TOLERANCE));
    }

    private static List<List<String>> sentences(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) if (!line.isBlank()) sentences.add(TreebankTokens.of(line));
        return sentences;
    }
}
