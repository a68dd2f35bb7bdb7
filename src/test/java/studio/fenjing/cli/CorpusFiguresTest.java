package studio.fenjing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.film.ShotList;
import studio.fenjing.interchange.CorpusSheet;

class CorpusFiguresTest {
    private static final String SHEETS = """
            @ t-door en drama,family tense SLOW PROSE
            & Mara, Tom | hall | door
            A door opens. "Go," says Mara. "No," says Tom.
            1 [A door opens.] WIDE ESTABLISHING EYE_LEVEL STATIC 24 8 FADE_IN | A door swings in on an empty hall
            2 ["Go," says Mara. "No," says Tom.] MEDIUM TWO_SHOT LOW PAN 50 3 CUT | Mara and Tom face each other over the step | Mara: Go, // Tom: No,

            @ t-雨 zh drama tense FAST IDEA
            & 女孩 | 屋檐 | 雨
            女孩在屋檐下等雨停。
            1 [女孩在屋檐下] MEDIUM SINGLE EYE_LEVEL STATIC 50 1 CUT | 女孩在屋檐下伸出一只手
            """;

    @TempDir
    Path folder;

    private final List<ShotList> corpus = CorpusSheet.read(SHEETS);
    private final String figures = new CorpusFigures(corpus).markdown();

    @Test
    void lists_scenes_shots_and_lines_are_counted_by_language_and_kind() {
        assertThat(figures)
                .startsWith("## Figures\n")
                .contains("| all | 2 | 2 | 3 | 1.5 | 2 |")
                .contains("| zh | 1 | 1 | 1 | 1.0 | 0 |")
                .contains("| en | 1 | 1 | 2 | 2.0 | 2 |")
                .contains("| IDEA | 1 | 1 | 1 | 1.0 | 0 |")
                .contains("| PROSE | 1 | 1 | 2 | 2.0 | 2 |")
                .contains("| SCREENPLAY | 0 | 0 | 0 | 0.0 | 0 |");
    }

    @Test
    void every_list_is_in_one_part() {
        List<Integer> parts = figures.lines()
                .filter(line -> line.matches("\\| (train|tune|test) \\|.*"))
                .map(line -> Integer.valueOf(line.split(" \\| ")[1]))
                .toList();
        assertThat(parts).hasSize(3);
        assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    }

    @Test
    void what_there_is_most_of_comes_first_with_its_share() {
        assertThat(figures)
                .contains("| genre (a list may have two) | lists | share |\n|---|---|---|\n| drama | 2 | 100.0 % |\n"
                        + "| family | 1 | 50.0 % |\n")
                .contains("| people who speak in a list | lists | share |\n|---|---|---|\n| 0 | 1 | 50.0 % |\n"
                        + "| 2 | 1 | 50.0 % |\n")
                .contains("| size | shots | share |\n|---|---|---|\n| MEDIUM | 2 | 66.7 % |\n| WIDE | 1 | 33.3 % |\n")
                .contains(
                        "| movement | shots | share |\n|---|---|---|\n| STATIC | 2 | 66.7 % |\n| PAN | 1 | 33.3 % |\n");
    }

    @Test
    void lengths_are_told_by_language_and_pace() {
        assertThat(figures)
                .contains("| all | 3 | 1.0 | 4.00 | 3.0 | 8 | 2.94 | 0.74 |")
                .contains("| SLOW | 2 | 3.0 | 5.50 | 5.5 | 8 | 2.50 | 0.45 | 0.00 |")
                .contains("| BRISK | 0 | 0.0 | 0.00 | 0.0 | 0 | 0.00 | 0.00 | 0.00 |")
                .contains("of 2 lists (");
    }

    @Test
    void figures_are_printed_when_asked_for_and_the_counts_stay_last() throws IOException {
        String sheet = sheet();
        assertThat(Call.of("check", sheet).out()).doesNotContain("## Figures");
        Call call = Call.of("check", sheet, "--figures");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains(figures).endsWith("2 scenes, 3 shots, 0 faults\n");
    }

    @Test
    void a_card_keeps_what_people_wrote_and_gets_the_figures_of_today() throws IOException {
        Path card = folder.resolve("CARD.md");
        Files.writeString(card, "# Card\n\nWritten by us.\n");
        assertThat(Call.of("check", sheet(), "--card", card.toString()).code()).isZero();
        assertThat(card).hasContent("# Card\n\nWritten by us.\n\n" + figures);

        Files.writeString(card, "# Card\n\n## Figures\n\nof yesterday\n");
        Call.of("check", sheet(), "--card", card.toString());
        assertThat(card).hasContent("# Card\n\n" + figures);
    }

    @Test
    void a_card_that_is_not_there_is_refused() throws IOException {
        Call call =
                Call.of("check", sheet(), "--card", folder.resolve("gone.md").toString());
        assertThat(call.code()).isNotZero();
        assertThat(call.err()).contains("gone.md: no such card");
    }

    private String sheet() throws IOException {
        return Files.writeString(folder.resolve("t.sheet"), SHEETS).toString();
    }
}
