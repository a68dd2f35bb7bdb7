package studio.fenjing.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.generation.ShotGenerator;

class ServingTest {
    private static final NetworkId OTHER = new NetworkId("other");

    @TempDir
    Path models;

    private Path folder;

    @BeforeEach
    void another_network() {
        folder = Backstage.network(models, "other");
    }

    @Test
    void the_shipped_network_serves_until_somebody_chooses_and_the_choice_survives_a_restart() throws IOException {
        Backstage room = room();
        assertThat(room.serving.id()).isEqualTo(NetworkId.SHIPPED);
        ShotGenerator before = room.generator.now();
        room.serving.serve(OTHER);
        assertThat(room.generator.now()).isNotSameAs(before);
        assertThat(room().serving.id()).isEqualTo(OTHER);
        assertThat(room().serving.missed()).isEmpty();
    }

    @Test
    void that_of_the_settings_serves_where_nobody_has_chosen() throws IOException {
        Backstage room = new Backstage(models, models, folder, (a, b, c, d) -> null, 1);
        assertThat(room.serving.id()).isEqualTo(NetworkId.CONFIGURED);
        room.serving.serve(NetworkId.SHIPPED);
        assertThat(new Backstage(models, models, folder, (a, b, c, d) -> null, 1).serving.id())
                .isEqualTo(NetworkId.SHIPPED);
    }

    @Test
    void a_damaged_network_never_serves_and_the_one_before_goes_on() throws IOException {
        Backstage room = room();
        Files.writeString(folder.resolve("phrases.json"), "[]");
        ShotGenerator before = room.generator.now();
        assertThatIOException()
                .isThrownBy(() -> room.serving.serve(OTHER))
                .withMessageContaining("phrases.json")
                .withMessageContaining("damaged");
        assertThat(room.serving.id()).isEqualTo(NetworkId.SHIPPED);
        assertThat(room.generator.now()).isSameAs(before);
        assertThat(room().serving.id()).isEqualTo(NetworkId.SHIPPED);
    }

    @Test
    void a_chosen_network_that_was_damaged_since_is_named_and_the_usual_serves() throws IOException {
        room().serving.serve(OTHER);
        Path weights = folder.resolve("planner.safetensors");
        byte[] kept = Files.readAllBytes(weights);
        Files.write(weights, new byte[] {1, 2, 3});
        Backstage room = room();
        assertThat(room.serving.id()).isEqualTo(NetworkId.SHIPPED);
        assertThat(room.serving.missed()).contains(OTHER);
        Files.write(weights, kept);
        assertThat(room().serving.id()).as("mended, it serves again").isEqualTo(OTHER);
        room.serving.serve(NetworkId.SHIPPED);
        assertThat(room.serving.missed()).isEmpty();
    }

    @Test
    void a_choice_that_cannot_be_kept_is_not_made() throws IOException {
        Backstage room = room();
        Files.createDirectories(models.resolve("serving").resolve("in-the-way"));
        assertThatIOException().isThrownBy(() -> room.serving.serve(OTHER));
        assertThat(room.serving.id()).isEqualTo(NetworkId.SHIPPED);
    }

    @Test
    void a_network_takes_only_the_place_of_the_one_that_it_was_compared_with() throws IOException {
        Backstage room = room();
        Backstage.network(models, "third");
        room.serving.serve(OTHER);
        assertThat(room.serving.replace(NetworkId.SHIPPED, new NetworkId("third")))
                .isFalse();
        assertThat(room.serving.id()).isEqualTo(OTHER);
        assertThat(room.serving.replace(OTHER, new NetworkId("third"))).isTrue();
        assertThat(room.serving.id()).isEqualTo(new NetworkId("third"));
    }

    private Backstage room() {
        return new Backstage(models.resolve("no-corpus"), models);
    }
}
