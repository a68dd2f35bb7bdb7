package studio.fenjing.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.TimeOfDay;

class CorpusSheetTest {
    private static final String KITCHEN = """
            @ noodle-kitchen-dawn zh family,drama restrained SLOW SCREENPLAY 2.39:1
            & 老郑, 郑野 | 老面馆厨房 | 面, 拉杆箱
            内 老面馆厨房 凌晨
            父亲老郑揉面。儿子郑野站在门口，
            拉杆箱靠在腿边。
            郑野  六点的车。

            老郑  门你自己锁。
            1 [父亲老郑揉面。] EXTREME_CLOSE_UP INSERT HIGH STATIC 85 4 FADE_IN | 一双手把面团摔开又合拢 | | 面团落下 | 弦乐
            """;
    private static final String SHOTS = """
            2 [儿子郑野站在门口， / 拉杆箱靠在腿边。] WIDE TWO_SHOT EYE_LEVEL STATIC 28 7 CUT | 前景是老郑的背，尽头站着郑野
            3 [] CLOSE_UP CUTAWAY EYE_LEVEL STATIC 50 2.5 CUT | 锅盖被水汽顶得一跳一跳
            4 [郑野  六点的车。 ~ 老郑  门你自己锁。] WIDE TWO_SHOT EYE_LEVEL STATIC 28 8 L_CUT | 门框里没有动 | 郑野：六点的车。 // 老郑 (O.S.)：门你自己锁。
            """;
    private static final String SCENES = """
            @ b-two-rooms en comedy deadpan BRISK SCREENPLAY
            & Mara, Big Mara, Joel | hall, roof |
            INT. HALL - DAY
            Big Mara waits.

            2 EXT. ROOF - NIGHT
            JOEL
            Jump.
            1 [Big Mara waits.] FULL SINGLE EYE_LEVEL STATIC 35 3 CUT | big mara alone in the hall
            2 [] EXTREME_WIDE ESTABLISHING HIGH STATIC 24 4 CUT | A roof over the town
            3 [JOEL / Jump.] MEDIUM SINGLE EYE_LEVEL STATIC 50 2 CUT | A hand on the rail | Joel: Jump.

            """;

    @Test
    void a_sheet_becomes_a_shot_list() {
        CorpusSheet.Sheet sheet = CorpusSheet.sheets(KITCHEN + SHOTS).getFirst();
        ShotList list = sheet.list();

        assertThat(list.id()).isEqualTo("noodle-kitchen-dawn");
        assertThat(list.language()).isEqualTo(Language.ZH);
        assertThat(list.genre()).containsExactly("family", "drama");
        assertThat(list.mood()).containsExactly("restrained");
        assertThat(list.pace()).isEqualTo(Pace.SLOW);
        assertThat(list.aspectRatio()).isEqualTo("2.39:1");
        assertThat(list.sourceKind()).isEqualTo(SourceKind.SCREENPLAY);
        assertThat(list.source()).startsWith("内 老面馆厨房 凌晨\n父亲").endsWith("郑野  六点的车。\n\n老郑  门你自己锁。");
        assertThat(sheet.places()).containsExactly("老面馆厨房");
        assertThat(sheet.things()).containsExactly("面", "拉杆箱");
        assertThat(ShotListSchema.faults(ShotListJson.write(list))).isEmpty();
    }

    @Test
    void brackets_become_exact_spans_in_order() {
        ShotList list = CorpusSheet.read(KITCHEN + SHOTS).getFirst();
        String source = String.valueOf(list.source());

        assertThat(list.shots()
                        .map(shot -> shot.spans().stream()
                                .map(span -> span.of(source))
                                .toList()))
                .containsExactly(
                        List.of("父亲老郑揉面。"),
                        List.of("儿子郑野站在门口，\n拉杆箱靠在腿边。"),
                        List.of(),
                        List.of("郑野  六点的车。", "老郑  门你自己锁。"));
    }

    @Test
    void who_is_named_or_speaks_on_screen_is_in_the_picture() {
        List<Shot> shots = CorpusSheet.read(KITCHEN + SHOTS).getFirst().shots().toList();

        assertThat(shots.get(0).subjects()).isEmpty();
        assertThat(shots.get(0).sound()).isEqualTo("面团落下");
        assertThat(shots.get(0).music()).isEqualTo("弦乐");
        assertThat(shots.get(1).subjects()).containsExactly("老郑", "郑野");
        assertThat(shots.get(3).subjects()).containsExactly("郑野");
        assertThat(shots.get(3).dialogue().get(1).delivery()).isEqualTo(Delivery.OFF_SCREEN);
    }

    @Test
    void a_heading_in_the_source_begins_a_scene_with_its_establishing_shot() {
        List<Scene> scenes = CorpusSheet.read(SCENES).getFirst().scenes();

        assertThat(scenes).extracting(Scene::number).containsExactly("1", "2");
        assertThat(scenes.get(0).shots()).extracting(Shot::number).containsExactly("1");
        assertThat(scenes.get(1).shots()).extracting(Shot::number).containsExactly("2", "3");
        assertThat(scenes.get(0).characters()).containsExactly("Big Mara");
        assertThat(scenes.get(1).characters()).containsExactly("Joel");
        assertThat(scenes.get(1).heading()).satisfies(heading -> {
            assertThat(heading.setting()).isEqualTo(Setting.EXT);
            assertThat(heading.location()).isEqualTo("ROOF");
            assertThat(heading.time()).isEqualTo(TimeOfDay.NIGHT);
        });
    }

    @Test
    void the_longest_name_that_fits_is_meant() {
        assertThat(CorpusSheet.read(SCENES)
                        .getFirst()
                        .shots()
                        .findFirst()
                        .orElseThrow()
                        .subjects())
                .containsExactly("Big Mara");
    }

    @Test
    void several_scenes_stand_one_below_the_other() {
        assertThat(CorpusSheet.read(SCENES + KITCHEN + SHOTS)).hasSize(2);
        assertThat(CorpusSheet.read("")).isEmpty();
    }

    @Test
    void every_fault_is_told_by_its_line() {
        String faulty = (KITCHEN + SHOTS)
                .replace("WIDE TWO_SHOT EYE_LEVEL STATIC 28 7", "WIDER TWO_SHOT EYE_LEVEL STATIC 28 7")
                .replace("3 []", "3 [没有的话]")
                .replace("28 8 L_CUT", "28 L_CUT")
                .replace("SLOW", "SLUGGISH");

        assertThatThrownBy(() -> CorpusSheet.read(faulty))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.faults())
                                .satisfiesExactly(
                                        fault -> assertThat(fault).isEqualTo("line 1: no Pace: SLUGGISH"),
                                        fault -> assertThat(fault).isEqualTo("line 10: no ShotSize: WIDER"),
                                        fault -> assertThat(fault).isEqualTo("line 11: [没有的话] is not in the source"),
                                        fault ->
                                                assertThat(fault).startsWith("line 12: expected 'number [part] SIZE")));
    }

    @Test
    void a_part_out_of_order_and_a_block_without_its_lines_are_faults() {
        String order = KITCHEN + "2 [郑野  六点的车。] FULL SINGLE EYE_LEVEL STATIC 35 3 CUT | 车票\n"
                + "3 [儿子郑野] FULL SINGLE EYE_LEVEL STATIC 35 3 CUT | 门口\n";

        assertThatThrownBy(() -> CorpusSheet.read(order)).hasMessage("line 11: [儿子郑野] is out of order");
        assertThatThrownBy(() -> CorpusSheet.read("hello\n")).hasMessageStartingWith("line 1: expected '@ id");
        assertThatThrownBy(() -> CorpusSheet.read("@ a zh drama tense SLOW IDEA\n"))
                .hasMessage("line 2: expected '& cast | places | things'");
        assertThatThrownBy(() -> CorpusSheet.read("@ a zh drama tense SLOW IDEA\n& a\n雨。\n"))
                .hasMessage("line 3: expected shots after the source");
    }
}
