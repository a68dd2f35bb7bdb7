package studio.fenjing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.interchange.ShotListJson;
import studio.fenjing.interchange.ShotListSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FenjingCommandTest {
    private static final String SCRIPT = "INT. HALL - DAY\n\nMARA opens a letter.\n\nMARA\nHe is alive.\n";

    @TempDir
    Path folder;

    private String script;

    @BeforeEach
    void write() throws IOException {
        script = file("scene.txt", SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "evaluate", "train", "lineage", "calibrate", "check", "convert"})
    void every_command_explains_itself(String command) {
        Call call = Call.of(command, "--help");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("Usage: fenjing " + command);
        assertThat(call.err()).isEmpty();
        assertThat(Call.of("--help").out()).contains(command);
    }

    @Test
    void a_list_goes_to_standard_output_and_nothing_else_does() {
        Call call = Call.of("generate", script, "--seed", "7");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(ShotListSchema.faults(call.out())).isEmpty();
        ShotList list = ShotListJson.read(call.out());
        assertThat(list.source()).isEqualTo(SCRIPT);
        assertThat(list.provenance())
                .isNotNull()
                .satisfies(from -> assertThat(from.seed()).isEqualTo(7));
        assertThat(list.shots().flatMap(shot -> shot.rationale().stream())).isNotEmpty();
        assertThat(withoutTime(Call.of("generate", script, "--seed", "7").out()))
                .isEqualTo(withoutTime(call.out()));
    }

    @Test
    void standard_input_is_a_file_named_dash() {
        Call call = Call.with("内 客厅 夜\n\n赵敏放下钥匙。\n\n赵敏：走吧。\n", "generate", "-", "--seed", "1", "--format", "text");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("赵敏放下钥匙").contains("走吧");
    }

    @Test
    void several_files_give_one_list_a_line() throws IOException {
        Call call = Call.of("generate", script, file("other.txt", "A dog barks at the sea."), "--seed", "1");
        assertThat(call.code()).isZero();
        assertThat(call.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(ShotListSchema.faults(line)).isEmpty());
    }

    @Test
    void a_folder_takes_a_file_for_each_list_and_format() {
        for (String format : List.of("json", "csv", "TEXT")) {
            Call call = Call.of(
                    "generate", script, "--out", out(), "--format", format, "--alternatives", "2", "--seed", "1");
            assertThat(call.code()).isZero();
            assertThat(call.out()).isEmpty();
        }
        assertThat(names(folder.resolve("out")))
                .containsExactly(
                        "scene-1.csv", "scene-1.json", "scene-1.txt", "scene-2.csv", "scene-2.json", "scene-2.txt");
    }

    @Test
    void alternatives_differ() {
        List<ShotList> lists = Call.of("generate", script, "--alternatives", "3", "--seed", "1")
                .out()
                .lines()
                .map(ShotListJson::read)
                .toList();
        assertThat(lists).hasSize(3);
        assertThat(lists.stream().map(ShotList::scenes)).doesNotHaveDuplicates();
    }

    @Test
    void what_is_asked_for_is_met() {
        ShotList list = ShotListJson.read(
                Call.of("generate", script, "--shots", "5", "--seconds", "30", "--kind", "PROSE", "--pace", "slow")
                        .out());
        assertThat(list.shots()).hasSize(5);
        assertThat(list.seconds()).isBetween(27.0, 33.0);
        assertThat(list.sourceKind()).isEqualTo(SourceKind.PROSE);
    }

    @Test
    void genres_and_moods_are_read_as_codes_and_as_words() {
        List<Shot> coded = shots("SUSPENSE,SCIENCE_FICTION", "tense");
        assertThat(shots("悬疑,sci-fi", "TENSE")).isEqualTo(coded);
        assertThat(shots("suspense, Science fiction", "tense")).isEqualTo(coded);
        assertThat(ShotListJson.read(Call.of("generate", script, "--genre", "悬疑,刑侦", "--seed", "3")
                                .out())
                        .genre())
                .containsExactly("suspense", "刑侦");
    }

    private List<Shot> shots(String genre, String mood) {
        return ShotListJson.read(Call.of("generate", script, "--genre", genre, "--mood", mood, "--seed", "3")
                        .out())
                .shots()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pace HASTY|HASTY",
                "--kind poem|--kind: poem is none of auto, IDEA, PROSE, SCREENPLAY",
                "--language fr|--language: fr is none of auto, ZH, EN",
                "--format pdf|pdf",
                "--seconds 0|seconds must be 1 to",
                "--shots 0|shots must be 1 to",
                "--shots many|many",
                "--alternatives 0|--alternatives must be 1 to 20",
                "--alternatives 21|--alternatives must be 1 to 20",
                "--model nowhere|model: no model in nowhere",
                "--sideways|--sideways",
            })
    void a_wrong_call_is_refused_in_one_line(String options, String message) {
        String[] args = Stream.concat(Stream.of("generate", script), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        refused(Call.of(args), message);
    }

    @Test
    void a_call_without_what_it_needs_is_refused() {
        refused(Call.of("generate"), "FILE");
        refused(Call.of("convert", script), "OUT");
        refused(Call.of("film", script), "film");
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        Files.write(folder.resolve("latin.txt"), new byte[] {'M', (byte) 0xE9, 'r', 'a', '.'});
        Files.write(folder.resolve("binary.txt"), new byte[] {'M', 0, 1, 2, 3});
        refused(Call.of("generate", path("gone.txt")), "gone.txt: no such file");
        refused(Call.of("generate", folder.toString()), folder + ": a folder, not a text");
        refused(Call.of("generate", path("latin.txt")), "latin.txt: not UTF-8 text");
        refused(Call.of("generate", path("binary.txt")), "binary.txt: this is not text");
        refused(Call.of("generate", file("empty.txt", "")), "empty.txt: the text is empty");
        refused(Call.of("generate", file("blank.txt", " \n\u3000\n")), "blank.txt: the text is empty");
        refused(Call.of("generate", file("long.txt", "A dog barks. ".repeat(180_000))), "long.txt: the text has");
        refused(Call.of("generate", script, path("gone.txt")), "gone.txt: no such file");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other")).resolve("scene.txt");
        Files.writeString(other, SCRIPT);
        refused(Call.of("generate", script, other.toString(), "--out", out()), "another file would be written");
        refused(Call.of("generate", script, "--out", script), "is no folder");
    }

    @Test
    void fewer_shots_than_scenes_are_refused_with_both_numbers() throws IOException {
        String scenes = file("three.txt", "INT. A - DAY\n\nRain.\n\nINT. B - DAY\n\nSnow.\n\nINT. C - DAY\n\nWind.\n");
        refused(Call.of("generate", scenes, "--shots", "2"), "three.txt: 2 shots for 3 scenes");
    }

    @Test
    void converting_goes_by_file_ending() {
        String json = path("list.json");
        assertThat(Call.of("generate", script, "--out", folder.toString(), "--seed", "1")
                        .code())
                .isZero();
        assertThat(folder.resolve("scene.json")).exists();
        assertThat(Call.of("convert", path("scene.json"), json)).isEqualTo(new Call(0, "", ""));
        assertThat(folder.resolve("list.json")).hasSameTextualContentAs(folder.resolve("scene.json"));
        assertThat(Call.of("convert", json, path("list.csv")).code()).isZero();
        assertThat(folder.resolve("list.csv")).content().contains("MARA opens a letter");
        refused(Call.of("convert", json, path("list.mov")), "list.mov: expected an ending");
        refused(Call.of("convert", path("gone.json"), json), "gone.json: no such file");
    }

    @Test
    void an_evaluation_is_one_object_with_the_keys_of_the_contract() throws IOException {
        StringBuilder corpus = new StringBuilder();
        LoadedEngine.corpus().stream()
                .limit(20)
                .forEach(list -> corpus.append(ShotListJson.writeLine(list)).append('\n'));
        Call call = Call.of("evaluate", file("corpus.jsonl", corpus.toString()), "--part", "all");
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out().lines()).hasSize(1);
        JsonNode read = JsonMapper.shared().readTree(call.out());
        assertThat(read.propertyNames())
                .containsExactlyInAnyOrder(
                        "scenes",
                        "shots",
                        "nll",
                        "nllUnigram",
                        "nllBigram",
                        "nllNearest",
                        "top1",
                        "top3",
                        "jsd",
                        "classifierAccuracy",
                        "faultsPer100",
                        "dialogueCoverage",
                        "copyRate",
                        "selfBleu",
                        "bleu",
                        "distinct2",
                        "secondsPerScene",
                        // beyond the contract
                        "selfBleuReal",
                        "perplexity",
                        "frechet",
                        "ideaFound",
                        "ideaFoundReal",
                        "ideaReciprocalRank");
        assertThat(read.path("top1").propertyNames()).containsExactly("size", "framing", "angle", "movement");
        assertThat(read.path("jsd").propertyNames()).containsExactly("size", "movement", "seconds", "sizeBigram");
        assertThat(read.path("faultsPer100").propertyNames()).containsExactly("generated", "real");
        assertThat(read.path("bleu").propertyNames()).containsExactly("2", "3", "4", "5");
        assertThat(read.path("scenes").asInt()).isGreaterThanOrEqualTo(20);
        assertThat(read.path("dialogueCoverage").asDouble()).isEqualTo(1.0);
    }

    @Test
    void a_model_is_told_what_it_learned_from_and_how_directors_measure() throws IOException {
        Path model = Files.createDirectory(folder.resolve("model"));
        for (String name : names(Path.of(ModelFolder.SHIPPED)))
            Files.copy(Path.of(ModelFolder.SHIPPED, name), model.resolve(name));
        StringBuilder corpus = new StringBuilder();
        LoadedEngine.corpus().stream()
                .limit(10)
                .forEach(list -> corpus.append(ShotListJson.writeLine(list)).append('\n'));
        String lists = file("corpus.jsonl", corpus.toString());
        refused(Call.of("lineage", lists, "--model", "nowhere"), "model: no model in nowhere");
        Call call = Call.of("lineage", lists, "--model", model.toString());
        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(ModelFolder.read(model).lineage().scenes())
                .isNotEmpty()
                .hasSizeLessThan(20)
                .allMatch(scene -> !scene.pictures().isEmpty());
        refused(Call.of("calibrate", lists, "--model", model.toString()), "the tune part has");
        call = Call.of("calibrate", LoadedEngine.CORPUS.toString(), "--model", model.toString());
        assertThat(call.code()).isZero();
        assertThat(ModelFolder.read(model).standard()).isNotNull();
    }

    @Test
    void an_evaluation_of_nothing_is_refused() throws IOException {
        refused(Call.of("evaluate", path("gone.jsonl")), "gone.jsonl: no such file");
        refused(Call.of("evaluate", script), "scene.txt: expected an ending");
        refused(Call.of("evaluate", "models/corpus", "--part", "half"), "--part: half is none of");
        refused(Call.of("evaluate", file("bad.jsonl", "{\"schema\":\"other\"}\n")), "bad.jsonl: line 1");
    }

    private static void refused(Call call, String message) {
        assertThat(call.err()).contains(message);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).startsWith("fenjing: ").doesNotContain("Exception", "\tat ");
        assertThat(call.out()).isEmpty();
        assertThat(call.code()).isEqualTo(2);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return path("out");
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return Stream.of(names == null ? new String[0] : names).sorted().toList();
    }

    private static String withoutTime(String json) {
        return json.replaceAll("\"createdAt\" ?: ?\"[^\"]*\"", "");
    }
}
