package studio.fenjing.generation.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.interchange.ScreenplayReader;

class QuotedSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Voss opens the door. \"Sit down,\" Mara Voss says.|Mara Voss",
                "Tom Hale waits. Mara Voss says, \"Sit down.\"|Mara Voss",
                "Tom Hale waits with Mara Voss. \"Sit,\" says Tom Hale, \"and listen.\"|Tom Hale",
                "Tom Hale looks at Mara Voss. Mara Voss asks him, \"Why?\"|Mara Voss",
                "Mr. Bose crosses the floor to Harriet Lane. Harriet Lane stands. \"Shall we?\" he says.|Mr. Bose",
                "Mrs. Hobb meets Tom Hale. Tom Hale waits. \"Next door,\" she said.|Mrs. Hobb",
                "Abel Voss sits down. \"We start now,\" says the chairwoman.|chairwoman",
                "Abel Voss looks at the boy in the photograph. \"No,\" he says.|Abel Voss",
                "赵敏推开门。“坐。”赵敏说。|赵敏",
                "老周等着。赵敏说：“坐。”|赵敏",
                "老周看着赵敏。“坐，”老周说，“听我讲。”|老周",
                "男孩站在伞摊前。卖伞人问：“昨天那把呢？”|卖伞人",
                "会计念着名单。领班隔着栅栏问他：“哪一半？”会计不敢抬头。|领班",
                "外婆家停电了。外婆不在。隔壁屋里外婆咳了一声：“小满？”|外婆",
                "第一个来的是送报的老贺。他搓着手说：“老样子，多放辣。”|老贺",
                "老贺把车停好，搓着手说：“老样子，多放辣。”|老贺",
                "老贺坐下，摆摆手说：“不要了。”|老贺",
                "老贺坐下。水手走进来，水手说：“走吧。”|水手",
                "爷爷看着赵小敏。赵小敏低下头。“回去吧。”他说。|爷爷",
            })
    void the_words_around_a_quote_say_who_speaks(String text, String speaker) {
        assertThat(lines(text)).isNotEmpty().allMatch(line -> line.character().equals(speaker));
    }

    @Test
    void who_went_by_she_is_not_he() {
        String text = "周小棠推着自行车走过铁桥。桥中间站着一个人。“冰这么厚，扔不进去的。”她说。那人没有回头。“你爸让我等你。”他说。周小棠攥紧了车把。";
        assertThat(LoadedEngine.beats().read(ScreenplayReader.read(text)).getFirst().beats().stream()
                        .flatMap(beat -> beat.lines().stream())
                        .map(DialogueLine::character))
                .containsExactly("周小棠", "他");
    }

    @Test
    void she_is_whoever_is_no_boy() {
        String text =
                "Ruth pulls the trays out by feel. A boy stands in the doorway. \"We're closed,\" she says. He holds out a coin.";
        assertThat(LoadedEngine.beats().read(ScreenplayReader.read(text)).getFirst().beats().stream()
                        .flatMap(beat -> beat.lines().stream())
                        .map(DialogueLine::character))
                .containsExactly("Ruth");
    }

    @Test
    void two_people_take_turns_where_nothing_says_otherwise() {
        assertThat(
                        lines(
                                "Mara Voss looks at Tom Hale. \"Which one?\" Mara Voss asks. \"The left.\" \"Why?\" \"Because.\""))
                .extracting(DialogueLine::character)
                .containsExactly("Mara Voss", "Tom Hale", "Mara Voss", "Tom Hale");
        assertThat(lines("赵敏看着老周。赵敏问：“走哪边？”“左边。”“为什么？”"))
                .extracting(DialogueLine::character)
                .containsExactly("赵敏", "老周", "赵敏");
    }

    @Test
    void a_voice_that_the_text_does_not_name_is_nobodys() {
        assertThat(lines("Rain on the roof. \"Is anyone there?\""))
                .containsExactly(DialogueLine.of("", "Is anyone there?"));
    }

    @Test
    void words_that_only_say_who_speaks_are_no_picture() {
        assertThat(pictures("Mara Voss turns round. \"Sit down,\" Mara Voss says quietly."))
                .containsExactly("Mara Voss turns round.", "");
        assertThat(pictures("赵敏转过身。赵敏低声说：“坐。”")).containsExactly("赵敏转过身。", "");
    }

    @Test
    void what_a_speaker_does_stays_the_picture() {
        assertThat(pictures("\"Sit down,\" says Mara Voss, closing the heavy door."))
                .singleElement()
                .asString()
                .contains("closing the heavy door");
        assertThat(pictures("赵敏转过身，说：“坐。”")).first().asString().contains("赵敏转过身");
    }

    @Test
    void who_is_only_spoken_of_is_not_in_the_scene() {
        assertThat(LoadedEngine.beats()
                        .read(ScreenplayReader.read(
                                "Danny Cole counts on his fingers. \"Abbott Reed and Achebe Moss, go home,\" Danny Cole says.",
                                SourceKind.PROSE))
                        .getFirst()
                        .people())
                .containsExactly("Danny Cole");
    }

    @Test
    void a_quoted_title_is_not_spoken() {
        assertThat(lines("The sign above the door spells “Hotel Paradiso” in dead bulbs."))
                .isEmpty();
        assertThat(lines("墙上挂着一块“先进集体”的牌子。")).isEmpty();
    }

    @Test
    void a_voice_from_a_machine_is_off_screen() {
        assertThat(lines("葛红踩着刹车。对讲机里老周喊：“前面是校车！”"))
                .extracting(DialogueLine::delivery)
                .containsExactly(Delivery.OFF_SCREEN);
    }

    private static List<Beat> beats(String text) {
        return LoadedEngine.beats().read(ScreenplayReader.read(text, SourceKind.PROSE)).stream()
                .flatMap(scene -> scene.beats().stream())
                .toList();
    }

    private static List<DialogueLine> lines(String text) {
        return beats(text).stream().flatMap(beat -> beat.lines().stream()).toList();
    }

    private static List<String> pictures(String text) {
        return beats(text).stream().map(Beat::picture).toList();
    }
}
