package studio.fenjing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.generation.measure.Verdict;
import studio.fenjing.generation.measure.Verdict.Better;
import studio.fenjing.generation.measure.Verdict.Comparison;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.shotlist.request.ModelSettings;

class NetworkShelfTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:54:32Z");

    @TempDir
    Path models;

    @Test
    void the_shipped_network_is_always_there() {
        NetworkShelf shelf = shelf(models.resolve("not-made-yet"), null);
        assertThat(shelf.ids()).containsExactly(NetworkId.SHIPPED);
        Network shipped = shelf.look(NetworkId.SHIPPED, true);
        assertThat(shipped.isDamaged()).isFalse();
        assertThat(shipped.name()).isEqualTo("fenjing-1");
        assertThat(shipped.card()).isNotNull().satisfies(card -> {
            assertThat(card.metrics()).containsKey("tuneNll");
            assertThat(card.recipe()).containsKey("seed");
        });
    }

    @Test
    void trained_ones_follow_newest_first_and_that_of_the_settings_before_them() {
        Path configured = Backstage.network(models.resolve("elsewhere"), "mine");
        Path here = models.resolve("models");
        Backstage.network(here, "fenjing-2026-11-24-020000");
        Backstage.network(here, "fenjing-2026-11-25-020000");
        NetworkShelf shelf = shelf(here, configured);
        assertThat(shelf.usual()).isEqualTo(NetworkId.CONFIGURED);
        assertThat(shelf.ids())
                .containsExactly(
                        NetworkId.SHIPPED,
                        NetworkId.CONFIGURED,
                        new NetworkId("fenjing-2026-11-25-020000"),
                        new NetworkId("fenjing-2026-11-24-020000"));
        assertThat(shelf.look(NetworkId.CONFIGURED, false).isDamaged()).isFalse();
    }

    @Test
    void a_damaged_folder_is_shown_with_what_is_wrong_and_cannot_be_read() throws IOException {
        Path folder = Backstage.network(models, "worn");
        Files.delete(folder.resolve("planner.safetensors"));
        Files.createDirectories(models.resolve("empty"));
        NetworkShelf shelf = shelf(models, null);
        Network worn = shelf.look(new NetworkId("worn"), false);
        assertThat(worn.damage()).contains("planner.safetensors is missing");
        assertThat(worn.card()).isNull();
        assertThat(worn.name()).isEqualTo("worn");
        assertThat(shelf.look(new NetworkId("empty"), false).isDamaged()).isTrue();
        assertThatIOException().isThrownBy(() -> shelf.read(new NetworkId("worn")));
    }

    @Test
    void files_and_folders_of_other_names_are_no_networks() throws IOException {
        Files.writeString(models.resolve("serving"), "shipped");
        Files.createDirectories(models.resolve(".hidden"));
        Files.createDirectories(models.resolve("老网络"));
        Files.createDirectories(models.resolve("shipped"));
        assertThat(shelf(models, null).ids()).containsExactly(NetworkId.SHIPPED);
    }

    @Test
    void what_a_stopped_server_left_half_done_is_thrown_away() throws IOException {
        Path draft = Files.createDirectories(models.resolve("fenjing-x.part"));
        Files.writeString(draft.resolve("model.json"), "{");
        assertThat(shelf(models, null).ids()).containsExactly(NetworkId.SHIPPED);
        assertThat(draft).doesNotExist();
    }

    @Test
    void a_fresh_network_is_named_by_its_time_and_never_like_another() throws IOException {
        NetworkShelf shelf = shelf(models, null);
        NetworkId first = shelf.fresh(NOW);
        assertThat(first.value()).isEqualTo("fenjing-2026-11-25-015432");
        Files.createDirectories(shelf.draft(first));
        shelf.keep(first);
        assertThat(shelf.fresh(NOW).value()).isEqualTo("fenjing-2026-11-25-015432-2");
    }

    @Test
    void the_verdict_is_kept_beside_the_weights() throws IOException {
        Path folder = Backstage.network(models, "judged");
        Judgement judgement = new Judgement(
                NOW,
                NetworkId.SHIPPED,
                new Verdict(List.of(new Comparison("tuneNll", Better.LESS, 1.1, Double.NaN, 1.0))));
        judgement.write(folder);
        assertThat(shelf(models, null).look(new NetworkId("judged"), false).judgement())
                .isEqualTo(judgement);
        Files.writeString(folder.resolve("verdict.json"), "?");
        Network unjudged = shelf(models, null).look(new NetworkId("judged"), false);
        assertThat(unjudged.judgement()).isNull();
        assertThat(unjudged.isDamaged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "a/b", "a\\b", ".part", "x\n", "网络"})
    void nothing_outside_the_folder_can_be_named(String text) {
        assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> new NetworkId(text));
    }

    private static NetworkShelf shelf(Path models, @Nullable Path configured) {
        return new NetworkShelf(
                new TrainingSettings(Path.of("nowhere"), models, TrainingSettings.NEVER, 1, false, 1),
                new ModelSettings(configured));
    }
}
