package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.TinyCorpus;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning.Material;
import studio.fenjing.generation.write.PhraseLearner;

class TrainingTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_model_says_how_it_learned() throws IOException {
        List<Integer> epochs = new ArrayList<>();
        training()
                .train(
                        "tiny",
                        TinyCorpus.lists(),
                        List.of(),
                        TinyCorpus.recipe(),
                        folder,
                        (epoch, share, train, tune, best) -> epochs.add(epoch),
                        () -> false);
        Learning learning = Learning.read(folder).orElseThrow();
        assertThat(learning.ended()).isEqualTo(NOW);
        assertThat(learning.material()).isEqualTo(Material.of(TinyCorpus.lists()));
        assertThat(learning.material().lists()).isEqualTo(6);
        assertThat(learning.epochs()).extracting(Learning.Epoch::number).containsExactlyElementsOf(epochs);
        assertThat(learning.epochs().getFirst().best()).isTrue();
        assertThat(ModelFolder.card(folder).metrics().get("tuneNll"))
                .isEqualTo(learning.epochs().stream()
                        .filter(Learning.Epoch::best)
                        .toList()
                        .getLast()
                        .tuneNll());
    }

    @Test
    void stopped_while_it_reads_it_writes_nothing() {
        Path target = folder.resolve("never");
        assertThatThrownBy(() -> training()
                        .train(
                                "tiny",
                                TinyCorpus.lists(),
                                List.of(),
                                TinyCorpus.recipe(),
                                target,
                                (epoch, share, train, tune, best) -> {},
                                () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void learning_is_read_as_it_was_written_also_where_a_round_has_no_likelihood() throws IOException {
        Learning written = new Learning(
                NOW,
                new Material(3, 4, 50),
                List.of(new Learning.Epoch(1, 2.5, 2.25, true)),
                List.of(new Round(1, 0.4, 0.69, 0.5, Double.NaN, 0.8)));
        written.write(folder);
        assertThat(Learning.read(folder)).contains(written);
    }

    @Test
    void a_model_without_it_has_none_and_a_damaged_one_is_named() throws IOException {
        assertThat(Learning.read(folder)).isEmpty();
        Files.writeString(folder.resolve("learning.json"), "{\"epochs\":7}");
        assertThatThrownBy(() -> Learning.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("learning.json");
        Files.writeString(folder.resolve("learning.json"), "{}");
        assertThatThrownBy(() -> Learning.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("learning.json");
    }

    private static Training training() {
        return new Training(
                LoadedEngine.samples(),
                new PhraseLearner(LoadedEngine.LINGUISTS, LoadedEngine.EMBEDDER),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
