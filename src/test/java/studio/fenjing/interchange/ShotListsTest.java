package studio.fenjing.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.film.ShotList;

class ShotListsTest {
    private static final String SHEET = """
            @ a-%s zh drama tense SLOW IDEA
            & | | 灯
            灯灭了。
            1 [灯灭了。] FULL CUTAWAY EYE_LEVEL STATIC 35 3 CUT | 一盏灯灭下去，屋子黑了
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_sheets() throws IOException {
        Files.createDirectories(folder.resolve("sheets"));
        Files.writeString(folder.resolve("sheets/b.sheet"), SHEET.formatted("two"));
        Files.writeString(folder.resolve("sheets/a.sheet"), SHEET.formatted("one"));
    }

    @Test
    void a_folder_of_sheets_is_read_in_the_order_of_its_names() throws IOException {
        assertThat(ShotLists.read(folder)).extracting(ShotList::id).containsExactly("a-one", "a-two");
    }

    @Test
    void a_folder_with_json_lines_reads_only_those() throws IOException {
        ShotLists.convert(folder.resolve("sheets/a.sheet"), folder.resolve("corpus.jsonl"));

        assertThat(ShotLists.read(folder)).extracting(ShotList::id).containsExactly("a-one");
    }

    @Test
    void every_format_is_converted() throws IOException {
        Path sheet = folder.resolve("sheets/a.sheet");
        Path json = folder.resolve("new/one.json");
        ShotLists.convert(sheet, json);
        ShotLists.convert(json, folder.resolve("one.jsonl"));
        ShotLists.convert(folder.resolve("one.jsonl"), folder.resolve("again.json"));
        ShotLists.convert(json, folder.resolve("one.csv"));
        ShotLists.convert(folder.resolve("sheets"), folder.resolve("all.txt"));
        ShotLists.convert(folder.resolve("sheets"), folder.resolve("all.jsonl"));

        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(json);
        assertThat(ShotLists.read(json)).isEqualTo(ShotLists.read(sheet));
        assertThat(folder.resolve("one.csv"))
                .content()
                .startsWith("\uFEFF场次,镜号,景别")
                .contains("一盏灯灭下去");
        assertThat(folder.resolve("all.txt")).content().contains("a-one").contains("a-two");
        assertThat(ShotLists.read(folder.resolve("all.jsonl"))).hasSize(2);
    }

    @Test
    void two_lists_do_not_fit_into_one_document() {
        assertThatThrownBy(() -> ShotLists.convert(folder.resolve("sheets"), folder.resolve("all.json")))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("2 shot lists, all.json takes one");
        assertThat(folder.resolve("all.json")).doesNotExist();
    }

    @Test
    void faults_name_file_and_line() throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), "\n{}\n{\n");
        Path latin = Files.write(folder.resolve("latin.json"), "\"é\"".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ShotLists.read(folder.resolve("bad.jsonl")))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.faults())
                                .hasSize(2)
                                .allMatch(fault -> fault.startsWith(folder.resolve("bad.jsonl") + ": line ")));
        assertThatThrownBy(() -> ShotLists.read(latin)).hasMessageEndingWith("latin.json: not UTF-8");
        assertThatThrownBy(() -> ShotLists.read(folder.resolve("none.json"))).hasMessageEndingWith("no such file");
        assertThatThrownBy(() -> ShotLists.read(folder.resolve("a.docx"))).hasMessageContaining("expected an ending");
        assertThatThrownBy(() -> ShotLists.convert(folder, folder.resolve("a.docx")))
                .hasMessageContaining("expected an ending");
        assertThatThrownBy(() -> ShotLists.read(Files.createDirectory(folder.resolve("empty"))))
                .hasMessageContaining("no .json, .jsonl or .sheet in it");
    }
}
