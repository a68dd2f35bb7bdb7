package studio.fenjing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotDraft;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.corpus.Finding;
import studio.fenjing.interchange.ShotListJson;

class CorpusCheckTest {
    private static final String SOURCE = "INT. HALL - DAY\n\nA door opens.\n\nMARA\nGo.\n";

    @Test
    void a_list_that_films_its_source_has_no_fault() {
        assertThat(faults(list("a", SOURCE, door(), line()))).isEmpty();
    }

    @Test
    void spans_stay_inside_the_source() {
        assertThat(faults(list("a", SOURCE, door(shot -> shot.spans(List.of(new Span(17, 900)))), line())))
                .containsExactly("a shot 1: span outside the source");
    }

    @Test
    void what_is_said_is_in_the_source() {
        assertThat(faults(list("a", SOURCE, door(), speaking("MARA", "Stay."))))
                .containsExactly("a shot 2: the line is not in the source: Stay.");
    }

    @Test
    void a_line_has_time_to_be_said() {
        String words = "go ".repeat(12).strip();
        String source = SOURCE.replace("Go.", words);
        assertThat(faults(list(
                        "a",
                        source,
                        door(),
                        speaking("MARA", words)
                                .change()
                                .seconds(2)
                                .spans(List.of(new Span(32, source.length() - 1)))
                                .shot())))
                .containsExactly("a shot 2: 2.0 s are too short for lines of 4.0 s");
    }

    @Test
    void everything_is_filmed() {
        assertThat(faults(list("a", SOURCE, door()))).containsExactly("a: not filmed: Go.");
    }

    @Test
    void ids_and_sources_are_used_once() {
        ShotList list = list("a", SOURCE, door(), line());
        assertThat(faults(list, list)).contains("a: the id is used twice", "a: the same source as a");
        assertThat(faults(list(null, SOURCE, door(), line()))).contains("(no id): a list of a corpus needs an id");
    }

    @Test
    void a_list_has_a_source_and_scenes_have_shots() {
        assertThat(faults(list("a", null, door(), line()))).containsExactly("a: no source");
        assertThat(faults(list("a", SOURCE))).contains("a: scene 1 has no shots");
    }

    @Test
    void what_the_review_of_the_corpus_finds_is_found() {
        assertThat(faults(list("a", SOURCE, door(), speaking("TOM", "Go."))))
                .containsExactly("a shot 2: TOM is not in the cast");
    }

    @Test
    void the_command_prints_warnings_behind_faults_and_succeeds_with_warnings_alone(@TempDir Path folder)
            throws IOException {
        Shot again = line().change().action("The door swings wide open, out").shot();
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(corpus, ShotListJson.writeLine(list("a", SOURCE, door(), again)) + "\n");
        Call call = Call.of("check", corpus.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out().lines())
                .containsExactly(
                        "warning: a shot 2: nearly the picture of a shot 1 (0.85 alike, estimated 0.83)",
                        "1 warnings",
                        "languages {en=1}",
                        "genres {drama=1}",
                        "1 scenes, 2 shots, 0 faults");
    }

    @Test
    void the_command_prints_faults_counts_and_last_the_sum(@TempDir Path folder) throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(corpus, ShotListJson.writeLine(list("a", SOURCE, door())) + "\n");
        Call call = Call.of("check", corpus.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out().lines())
                .containsExactly(
                        "a: not filmed: Go.", "languages {en=1}", "genres {drama=1}", "1 scenes, 1 shots, 1 faults");
        Files.writeString(folder.resolve("bad.jsonl"), "{\"schema\":\"fenjing/shot-list/1\"}\nno json\n");
        Call bad = Call.of("check", folder.resolve("bad.jsonl").toString(), corpus.toString());
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).isEmpty();
        assertThat(bad.out()).contains("line 1", "line 2", "1 scenes, 1 shots, ");
        assertThat(Call.of("check", folder.resolve("gone").toString()).code()).isEqualTo(2);
    }

    private static List<String> faults(ShotList... lists) {
        return new CorpusCheck()
                .findings(List.of(lists)).stream()
                        .filter(Finding::fault)
                        .map(Finding::line)
                        .toList();
    }

    private static Shot door() {
        return door(UnaryOperator.identity());
    }

    private static Shot door(UnaryOperator<ShotDraft> change) {
        return change.apply(Shot.draft("1").action("The door swings wide open").spans(List.of(new Span(17, 30))))
                .shot();
    }

    private static Shot line() {
        return speaking("MARA", "Go.");
    }

    private static Shot speaking(String who, String words) {
        return Shot.draft("2")
                .action("Mara does not turn round")
                .dialogue(List.of(DialogueLine.of(who, words)))
                .spans(List.of(new Span(32, 40)))
                .seconds(3)
                .shot();
    }

    private static ShotList list(
            @org.jspecify.annotations.Nullable String id,
            @org.jspecify.annotations.Nullable String source,
            Shot... shots) {
        return new ShotList(
                id,
                null,
                Language.EN,
                List.of("drama"),
                List.of(),
                null,
                null,
                null,
                null,
                source,
                SourceKind.SCREENPLAY,
                List.of(new Scene("1", null, List.of("MARA"), List.of(shots))));
    }
}
