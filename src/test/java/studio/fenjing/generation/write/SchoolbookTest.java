package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.picture.PictureLine;

class SchoolbookTest {
    private static final String HEADER = "language\tuse\tsize\tframing\tmood\ttext\n";
    private static final String PHRASE = "en\tBETWEEN\tCLOSE_UP\tSINGLE\t-\t{who} looks up\n";
    private static final String LINE = "WAIT\tSINGLE\tWIDE\t-\t{who} waits at door %s\n";

    @TempDir
    Path folder;

    private Path lines;

    @BeforeEach
    void a_folder_for_lines() throws IOException {
        lines = Files.createDirectory(folder.resolve("lines"));
    }

    @Test
    void phrases_and_lines_of_a_folder_are_read_sheet_by_sheet_in_the_order_of_their_names() throws IOException {
        Files.writeString(folder.resolve("phrases.tsv"), HEADER + PHRASE);
        for (String name : List.of("d", "b", "e", "a", "c"))
            Files.writeString(lines.resolve(name + ".tsv"), LINE.formatted(name + "1") + LINE.formatted(name + "2"));
        Files.writeString(lines.resolve("notes.md"), "no sheet");
        Schoolbook book = read();
        assertThat(book.phrases()).extracting(Phrase::text).containsExactly("{who} looks up");
        assertThat(book.lines())
                .extracting(PictureLine::text)
                .extracting(text -> text.substring(text.length() - 2))
                .containsExactly("a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2", "e1", "e2");
    }

    @Test
    void a_wrong_line_is_named_with_its_sheet() throws IOException {
        Files.writeString(lines.resolve("good.tsv"), LINE.formatted("1"));
        Files.writeString(lines.resolve("wrong.tsv"), LINE.formatted("2") + "LEAP\tSINGLE\tWIDE\t-\ta jump\n");
        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageStartingWith(lines.resolve("wrong.tsv") + ": line 2: ")
                .withMessageContaining("LEAP");
    }

    @Test
    void a_wrong_phrase_is_named_with_its_sheet() throws IOException {
        Files.writeString(folder.resolve("phrases.tsv"), HEADER + PHRASE + "only two\tcells\n");
        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageStartingWith(folder.resolve("phrases.tsv") + ": line 3: ");
    }

    @Test
    void either_may_be_missing() throws IOException {
        Files.writeString(folder.resolve("phrases.tsv"), HEADER + PHRASE);
        assertThat(read().lines()).isEmpty();
        assertThat(read().phrases()).hasSize(1);
        Files.delete(folder.resolve("phrases.tsv"));
        Files.writeString(lines.resolve("a.tsv"), LINE.formatted("1"));
        assertThat(read().lines()).hasSize(1);
        assertThat(read().phrases()).isEmpty();
    }

    @Test
    void a_folder_without_either_teaches_nothing() throws IOException {
        assertThat(read()).isEqualTo(Schoolbook.EMPTY);
        Files.delete(lines);
        assertThat(read()).isEqualTo(Schoolbook.EMPTY);
    }

    @Test
    void two_folders_make_one_book_in_their_order() throws IOException {
        Files.writeString(lines.resolve("a.tsv"), LINE.formatted("1"));
        Schoolbook first = read();
        Files.writeString(lines.resolve("a.tsv"), LINE.formatted("2"));
        assertThat(first.and(read()).lines())
                .extracting(PictureLine::text)
                .containsExactly("{who} waits at door 1", "{who} waits at door 2");
    }

    private Schoolbook read() throws IOException {
        return Schoolbook.in(folder, LoadedEngine.EMBEDDER);
    }
}
