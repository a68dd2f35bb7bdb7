package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.generation.LoadedEngine;

class ModelFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy_of_the_shipped_model() throws Exception {
        ModelFolder.write(
                folder,
                (PlannerNetwork) LoadedEngine.model().network(),
                LoadedEngine.model().phrases());
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        ModelFolder.Model read = ModelFolder.read(folder);
        assertThat(read.network().model())
                .isEqualTo(LoadedEngine.model().network().model());
        assertThat(read.phrases().phrases())
                .usingRecursiveComparison()
                .isEqualTo(LoadedEngine.model().phrases().phrases());
        assertThat(Files.readAllBytes(folder.resolve("planner.safetensors")))
                .isEqualTo(Files.readAllBytes(Path.of(ModelFolder.SHIPPED, "planner.safetensors")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner.safetensors", "phrases.json", "model.json", "SHA256SUMS"})
    void a_missing_file_is_named(String name) throws IOException {
        Files.delete(folder.resolve(name));
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("no model in %s: %s is missing", folder, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner.safetensors", "phrases.json", "model.json"})
    void a_damaged_file_is_named(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("damaged or changed");
    }

    @Test
    void a_network_of_another_layout_is_refused() throws Exception {
        change("model.json", "\"tokens\" : 89", "\"tokens\" : 91");
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected a network of")
                .hasMessageContaining("91");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "{\"id\":7}"})
    void a_card_that_is_none_is_an_unreadable_model(String card) throws Exception {
        put("model.json", card);
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "{\"phrases\":[{\"language\":\"FR\"}]}"})
    void phrases_that_are_none_are_an_unreadable_model(String phrases) throws Exception {
        put("phrases.json", phrases);
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("phrases.json");
    }

    private void change(String name, String from, String to) throws Exception {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        put(name, text.replace(from, to));
    }

    /** A file and the checksum that makes it belong. */
    private void put(String name, String text) throws Exception {
        Path sums = folder.resolve("SHA256SUMS");
        String sum = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(folder.resolve(name), text);
        Files.writeString(
                sums, Files.readString(sums).replaceAll("\\w{64}(  " + name.replace(".", "\\.") + ")", sum + "$1"));
    }
}
