package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.dl4j.word.TinyWriter;
import studio.fenjing.generation.dl4j.word.WriterCard;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketcher;

class WriterFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void a_planner_with_a_writer_beside_it() throws IOException {
        ModelFolder.write(
                folder,
                (PlannerNetwork) LoadedEngine.model().network(),
                LoadedEngine.model().phrases());
        ModelFolder.tell(folder, TinyWriter.trained());
    }

    @Test
    void a_writer_that_was_read_again_sketches_the_same() throws IOException {
        Sketcher read = Objects.requireNonNull(ModelFolder.read(folder).writer());
        for (Language language : Language.values()) {
            PictureWish wish = TinyWriter.wish(language, "who", "place");
            assertThat(read.sketch(wish, 20, new SplittableRandom(1)))
                    .isNotEmpty()
                    .isEqualTo(TinyWriter.trained().sketch(wish, 20, new SplittableRandom(1)));
        }
    }

    @Test
    void a_planner_alone_has_no_writer() throws IOException {
        ModelFolder.write(
                folder,
                (PlannerNetwork) LoadedEngine.model().network(),
                LoadedEngine.model().phrases());
        assertThat(ModelFolder.read(folder).writer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer.json", "writer.safetensors"})
    void a_damaged_writer_is_named(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("%s/%s is not the file", folder, name)
                .hasMessageContaining("damaged or changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer.json", "writer.safetensors"})
    void a_writer_of_which_a_file_is_missing_is_named(String name) throws IOException {
        Files.delete(folder.resolve(name));
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("no model in %s: %s is missing", folder, name);
    }

    @Test
    void a_card_of_another_writer_is_refused() throws IOException {
        WriterCard card = TinyWriter.trained().card();
        List<String> fewer = card.words().subList(0, card.words().size() - 1);
        CheckedFiles.add(
                folder, Map.of("writer.json", CheckedFiles.json(new WriterCard(card.signs(), fewer, card.metrics()))));
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("writer.json")
                .hasMessageContaining("a kernel of %d words for a vocabulary of %d", fewer.size() + 1, fewer.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "{\"signs\":3}", "{\"signs\":3,\"words\":[\"a\"],\"metrics\":{}}"})
    void a_card_that_is_none_is_named(String card) throws IOException {
        CheckedFiles.add(folder, Map.of("writer.json", card.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("writer.json");
    }
}
