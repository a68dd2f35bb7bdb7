package studio.fenjing.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.FrameRate;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.TimeOfDay;
import studio.fenjing.film.vocabulary.Transition;

class ShotListJsonTest {
    private static final Shot FULL = Shot.draft("12A")
            .id("s1")
            .size(ShotSize.CLOSE_UP)
            .lens(85)
            .seconds(2.50)
            .subjects(List.of("赵敏"))
            .action("她把灯按住 \"不开\"\n</script>\u0001")
            .dialogue(List.of(DialogueLine.of("赵敏", "别开灯。"), new DialogueLine("老郑", "为什么？", "低声", Delivery.OFF_SCREEN)))
            .music("弦乐")
            .sound("雨")
            .lighting("一盏灯")
            .transition(Transition.L_CUT)
            .notes("=备注")
            .spans(List.of(new Span(0, 4), new Span(6, 9)))
            .rationale(List.of(new Reason("size", "脸", 0.625, List.of(new Alternative("MEDIUM", 0.25)))))
            .originality(1.0)
            .shot();

    private static ShotList list(Shot... shots) {
        return new ShotList(
                "a-1",
                "归零",
                Language.ZH,
                List.of("drama"),
                List.of("tense"),
                Pace.SLOW,
                "2.39:1",
                new FrameRate(24000, 1001),
                new Provenance("planner-1", -7, Instant.parse("2026-05-01T09:30:00Z")),
                "别开灯。为什么？",
                SourceKind.SCREENPLAY,
                List.of(new Scene(
                        "3",
                        new SceneHeading(Setting.INT, "修车铺", TimeOfDay.DUSK, "第三场 内景 修车铺 黄昏"),
                        List.of("赵敏", "老郑"),
                        List.of(shots))));
    }

    private static final ShotList BARE =
            new ShotList(null, null, Language.EN, List.of(), List.of(), null, null, null, null, null, null, List.of());

    @Test
    void what_is_written_is_read_again() {
        ShotList list = list(FULL, Shot.draft("13").shot());

        assertThat(ShotListJson.read(ShotListJson.write(list))).isEqualTo(list);
        assertThat(ShotListJson.read(ShotListJson.writeLine(list))).isEqualTo(list);
        assertThat(ShotListJson.read(ShotListJson.write(BARE))).isEqualTo(BARE);
    }

    @Test
    void what_is_written_keeps_to_the_schema() {
        assertThat(ShotListSchema.faults(
                        ShotListJson.write(list(FULL, Shot.draft("13").shot()))))
                .isEmpty();
        assertThat(ShotListSchema.faults(ShotListJson.writeLine(BARE))).isEmpty();
    }

    @Test
    void keys_come_in_the_order_of_the_schema_and_absent_ones_not_at_all() {
        assertThat(ShotListJson.writeLine(
                        list(Shot.draft("1").action("雨").seconds(3).shot())))
                .isEqualTo(
                        "{\"schema\":\"fenjing/shot-list/1\",\"id\":\"a-1\",\"title\":\"归零\",\"language\":\"zh\","
                                + "\"genre\":[\"drama\"],\"mood\":[\"tense\"],\"pace\":\"SLOW\",\"aspectRatio\":\"2.39:1\","
                                + "\"frameRate\":{\"numerator\":24000,\"denominator\":1001},"
                                + "\"provenance\":{\"model\":\"planner-1\",\"seed\":-7,\"createdAt\":\"2026-05-01T09:30:00Z\",\"aiGenerated\":true},"
                                + "\"source\":\"别开灯。为什么？\",\"sourceKind\":\"SCREENPLAY\",\"scenes\":[{\"number\":\"3\","
                                + "\"heading\":{\"setting\":\"INT\",\"location\":\"修车铺\",\"time\":\"DUSK\",\"text\":\"第三场 内景 修车铺 黄昏\"},"
                                + "\"characters\":[\"赵敏\",\"老郑\"],\"shots\":[{\"number\":\"1\",\"size\":\"MEDIUM\",\"framing\":\"SINGLE\","
                                + "\"angle\":\"EYE_LEVEL\",\"movement\":\"STATIC\",\"seconds\":3,\"action\":\"雨\",\"transition\":\"CUT\"}]}]}");
    }

    @ParameterizedTest
    @CsvSource({"600, 600", "2.50, 2.5", "0.8, 0.8", "10, 10", "0.0001, 0.0001"})
    void seconds_are_written_without_trailing_zeros(double seconds, String written) {
        assertThat(ShotListJson.write(list(Shot.draft("1").seconds(seconds).shot())))
                .contains("\"seconds\" : " + written + ",\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "\"size\":\"MEDIUM\" > \"size\":\"MIDDLE\" > $.scenes[0].shots[0].size: expected one of EXTREME_WIDE",
                "\"seconds\":3 > \"seconds\":0 > $.scenes[0].shots[0].seconds: expected more than 0 and at most 600, found 0",
                "\"seconds\":3 > \"seconds\":601 > $.scenes[0].shots[0].seconds: expected more than 0",
                "\"seconds\":3 > \"seconds\":\"3\" > $.scenes[0].shots[0].seconds: expected a number, found \"3\"",
                "\"seconds\":3, > '' > $.scenes[0].shots[0]: expected property seconds, found none",
                "\"seconds\":3 > \"seconds\":3,\"lens\":7 > $.scenes[0].shots[0].lens: expected a whole number from 8 to 600, found 7",
                "\"seconds\":3 > \"seconds\":3,\"lens\":35.5 > $.scenes[0].shots[0].lens: expected a whole number",
                "\"seconds\":3 > \"seconds\":3,\"lense\":35 > $.scenes[0].shots[0].lense: no such property, expected one of id",
                "\"seconds\":3 > \"seconds\":3,\"spans\":[{\"start\":5,\"end\":4}] > $.scenes[0].shots[0].spans[0].end: expected a whole number from 5",
                "\"seconds\":3 > \"seconds\":3,\"spans\":[{\"start\":-1,\"end\":4}] > $.scenes[0].shots[0].spans[0].start: expected",
                "\"seconds\":3 > \"seconds\":3,\"originality\":1.5 > $.scenes[0].shots[0].originality: expected 0 to 1",
                "\"seconds\":3 > \"seconds\":3,\"dialogue\":[{\"character\":\"A\"}] > $.scenes[0].shots[0].dialogue[0]: expected property text",
                "\"seconds\":3 > \"seconds\":3,\"music\":null > $.scenes[0].shots[0].music: expected a text, found null",
                "\"seconds\":3 > \"seconds\":3,\"seconds\":3 > line 1, column",
                "\"language\":\"zh\" > \"language\":\"fr\" > $.language: expected zh or en, found \"fr\"",
                "\"pace\":\"SLOW\" > \"pace\":\"slow\" > $.pace: expected one of SLOW",
                "2.39:1 > wide > $.aspectRatio: expected a ratio",
                "fenjing/shot-list/1 > fenjing/shot-list/2 > $.schema: expected fenjing/shot-list/1",
                "\"aiGenerated\":true > \"aiGenerated\":false > $.provenance.aiGenerated: expected true",
                "2026-05-01T09:30:00Z > yesterday > $.provenance.createdAt: expected a date and time",
                "\"seed\":-7 > \"seed\":1e400 > $.provenance.seed: expected a whole number",
                "\"numerator\":24000 > \"numerator\":0 > $.frameRate.numerator: expected a whole number from 1",
            })
    void what_is_wrong_is_named_by_its_path(String right, String wrong, String message) {
        String json = ShotListJson.writeLine(list(Shot.draft("1").seconds(3).shot()));
        assertThat(json).contains(right);

        assertThatThrownBy(() -> ShotListJson.read(json.replace(right, wrong)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "3", "{} {}", "<html>", "{\"schema\":", "\u0000"})
    void what_is_no_document_is_refused(String text) {
        assertThatThrownBy(() -> ShotListJson.read(text)).isInstanceOf(UnreadableDocument.class);
        assertThat(ShotListSchema.faults(text)).isNotEmpty();
    }

    @Test
    void a_document_that_is_too_deep_is_refused() {
        assertThatThrownBy(() -> ShotListJson.read("[".repeat(100_000)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("32");
    }

    @Test
    void a_byte_order_mark_before_the_document_is_read_over() {
        assertThat(ShotListJson.read("\uFEFF" + ShotListJson.write(BARE))).isEqualTo(BARE);
    }

    @Test
    void the_schema_names_the_place_of_each_fault() {
        String json = ShotListJson.writeLine(list(Shot.draft("1").seconds(3).shot()))
                .replace("\"SINGLE\"", "\"DOUBLE\"")
                .replace("\"zh\"", "\"fr\"");

        assertThat(ShotListSchema.faults(json))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("framing"))
                .anyMatch(fault -> fault.contains("language"));
    }
}
