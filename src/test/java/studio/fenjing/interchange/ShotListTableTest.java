package studio.fenjing.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.TimeOfDay;

class ShotListTableTest {
    private final ShotList list = new ShotList(
            null,
            "归零",
            Language.ZH,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new Scene(
                    "3",
                    new SceneHeading(Setting.INT, "修车铺", TimeOfDay.DUSK, null),
                    List.of("赵敏"),
                    List.of(
                            Shot.draft("1")
                                    .size(ShotSize.EXTREME_CLOSE_UP)
                                    .lens(85)
                                    .seconds(2.5)
                                    .action("=HYPERLINK(\"x\"), 灯")
                                    .dialogue(List.of(
                                            DialogueLine.of("赵敏", "别开灯。"),
                                            new DialogueLine("老郑", "谁？", null, Delivery.OFF_SCREEN)))
                                    .sound("-雨")
                                    .music("@弦乐")
                                    .notes("+\t=1")
                                    .shot(),
                            Shot.draft("12A").action("两行\n文字").shot()))));

    @Test
    void the_table_has_the_columns_of_the_trade_after_the_scene() {
        assertThat(rows(Language.ZH).getFirst())
                .containsExactly(
                        "场次", "镜号", "景别", "构图", "角度", "运镜", "焦距", "时长", "人物", "画面内容", "台词/旁白", "音乐", "音效", "光线", "转场",
                        "备注");
        assertThat(rows(Language.EN).getFirst())
                .startsWith("Scene", "Shot", "Size")
                .endsWith("Notes");
    }

    @Test
    void words_are_in_the_language_and_lines_as_people_write_them() {
        assertThat(rows(Language.ZH).get(1)).contains("大特写", "平视", "2.5", "赵敏：别开灯。\n老郑（画外）：谁？");
        assertThat(rows(Language.EN).get(1)).contains("Extreme close-up", "Eye level");
        assertThat(rows(Language.ZH).get(2)).startsWith("3", "12A").contains("两行\n文字");
    }

    @Test
    void a_cell_that_opens_like_a_formula_is_kept_text() {
        assertThat(rows(Language.ZH).get(1)).contains("'=HYPERLINK(\"x\"), 灯", "'-雨", "'@弦乐", "'+\t=1");
    }

    @Test
    void the_table_opens_with_a_byte_order_mark() {
        assertThat(ShotListCsv.write(list, Language.ZH)).startsWith("\uFEFF场次").contains("\r\n");
    }

    @Test
    void plain_text_is_aligned_by_the_width_of_its_letters() {
        assertThat(ShotListText.write(list, Language.ZH)).isEqualTo("""
                归零
                2 个镜头，5.5 秒

                3. 内 修车铺 黄昏
                      赵敏

                镜号  景别    构图  角度  运镜  焦距  时长  转场
                1     大特写  单人  平视  固定  85    2.5   切
                      =HYPERLINK("x"), 灯
                            赵敏：别开灯。
                            老郑（画外）：谁？
                      音效：-雨
                      音乐：@弦乐
                      备注：+	=1
                12A   中景    单人  平视  固定        3     切
                      两行 文字
                """);
        assertThat(ShotListText.write(list, Language.EN)).contains("""
                3. INT 修车铺 Dusk
                      赵敏

                Shot  Size              Framing  Angle      Movement  Lens  Seconds  Transition
                1     Extreme close-up  Single   Eye level  Static    85    2.5      Cut
                """);
    }

    private List<List<String>> rows(Language language) {
        String table = ShotListCsv.write(list, language).substring(1);
        return CsvReader.builder().ofCsvRecord(table).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
