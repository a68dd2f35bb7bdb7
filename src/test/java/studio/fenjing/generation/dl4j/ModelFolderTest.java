package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.critic.Critic;
import studio.fenjing.generation.critic.Meaning;
import studio.fenjing.generation.lineage.LearnedScene;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.plan.SceneSample;

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
        Model read = ModelFolder.read(folder);
        assertThat(read.network().model())
                .isEqualTo(LoadedEngine.model().network().model());
        assertThat(read.phrases().phrases())
                .usingRecursiveComparison()
                .isEqualTo(LoadedEngine.model().phrases().phrases());
        assertThat(Files.readAllBytes(folder.resolve("planner.safetensors")))
                .isEqualTo(Files.readAllBytes(Path.of(ModelFolder.SHIPPED, "planner.safetensors")));
    }

    @Test
    void a_folder_that_does_not_tell_what_its_network_learned_from_is_read_and_can_be_told() throws IOException {
        assertThat(ModelFolder.read(folder).lineage().isKnown()).isFalse();
        Lineage lineage = new Lineage(List.of(new LearnedScene(
                "ferry", "夜里的渡船", new float[] {0.25f, -1}, List.of("Mara lifts the lantern over the black water"))));
        ModelFolder.tell(folder, lineage);
        Model read = ModelFolder.read(folder);
        assertThat(read.lineage()).usingRecursiveComparison().isEqualTo(lineage);
        assertThat(read.pictures()
                        .likeness("Tom lifts the lantern over the black water")
                        .isNearCopy())
                .isTrue();
        ModelFolder.tell(folder, lineage);
        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS"))).hasSize(4);
    }

    @Test
    void it_can_be_told_what_enough_scenes_of_directors_measure() throws IOException {
        List<SceneSample> scenes = LoadedEngine.someScenes(20);
        Meaning meaning = LoadedEngine.samples()::meaning;
        assertThat(ModelFolder.read(folder).critic(meaning)).isEmpty();
        assertThat(ModelFolder.calibrate(folder, meaning, scenes.subList(0, 19)))
                .isFalse();
        assertThat(folder.resolve("critic.json")).doesNotExist();
        assertThat(ModelFolder.calibrate(folder, meaning, scenes)).isTrue();
        Model read = ModelFolder.read(folder);
        assertThat(read.standard())
                .isEqualTo(Critic.calibrated(read.instruments(meaning), scenes).standard());
        Critic critic = read.critic(meaning).orElseThrow();
        assertThat(scenes.stream()
                        .mapToDouble(scene -> critic.judge(scene).score())
                        .average())
                .hasValueCloseTo(0.5, within(1e-9));
    }

    @Test
    void phrases_may_not_be_copied_even_where_nothing_else_is_known() throws IOException {
        assertThat(ModelFolder.read(folder)
                        .pictures()
                        .likeness("浮尘被气流搅起，光线一下浑浊了")
                        .isNearCopy())
                .isTrue();
    }

    @Test
    void what_is_told_of_its_scenes_must_be_there_whole() throws Exception {
        ModelFolder.tell(folder, new Lineage(List.of(new LearnedScene("a", "b", new float[] {1}, List.of("c")))));
        put("scenes.json", "{\"scenes\":[{\"id\":\"a\",\"meaning\":[1]},{\"id\":\"b\",\"meaning\":[1,2]}]}");
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("scenes.json");
        Files.delete(folder.resolve("scenes.json"));
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("scenes.json is missing");
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
