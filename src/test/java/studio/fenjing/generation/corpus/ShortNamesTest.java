package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguists;

class ShortNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marta Quill | Between packed shoulders Marta's pointing hand | Marta",
                "Officer Brandt | Over Brandt's shoulder a smile | Brandt",
                "Mr. Crane | Crane flaps a hand | Crane",
                "lighthouse keeper | Storm: the keeper hauls the scarf | keeper",
                "宿管许姨 | 许姨的背影走过两扇门 | 许姨",
                "值班大姐 | 大姐放下笔，脸朝向窗子 | 大姐"
            })
    void who_is_called_by_a_part_of_the_name_is_told(String entry, String picture, String called) {
        assertThat(findings(list("a-one", entry).shot(picture)))
                .containsExactly(Finding.warning("a-one shot 1: %s is %s in the cast".formatted(called, entry)));
    }

    @Test
    void a_name_is_told_once_with_every_shot() {
        assertThat(findings(list("a-one", "Marta Quill")
                        .shot("Marta's hand")
                        .shot("A tag on a box")
                        .shot("Marta looks down, and Marta bends")))
                .containsExactly(Finding.warning("a-one shot 1, 3: Marta is Marta Quill in the cast"));
    }

    @Test
    void who_is_known_to_be_in_the_frame_may_be_called_short() {
        Written list = list("a-one", "Mr. Crane");
        list.shot(list.next().action("Crane flaps a hand").subjects(List.of("Mr. Crane")));
        assertThat(findings(list)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marta Quill | Marta Quill walks along the boxes",
                "Mrs. Teague | Mrs. Oakes pours",
                "two brothers | One brother drives",
                "bored girl | A girl crosses the street",
                "removal men | The men's room, two big men wait",
                "小和尚 | 门外只剩一个和尚伸着手",
                "病人们 | 大夫坐在病人的凳子上",
                "护士长 | 长走廊空着，右边护士台上一顶帽子起伏"
            })
    void who_is_called_by_the_whole_name_or_is_somebody_else_is_not(String entry, String picture) {
        assertThat(findings(list("a-one", entry).shot(picture))).isEmpty();
    }

    @Test
    void what_may_be_one_of_two_is_not_told() {
        assertThat(findings(Written.list("a-one")
                        .cast("Marta Quill", "Marta Lyle", "old man", "young man", "Anna", "Anna's sister")
                        .shot("Marta waits for the man, and Anna's glove falls")))
                .isEmpty();
    }

    private static Written list(String id, String entry) {
        Written list = Written.list(id).cast(entry, "Ruth", "老秦");
        return Language.of(entry) == Language.ZH ? list.chinese() : list;
    }

    private static List<Finding> findings(Written list) {
        return new ShortNames(new Pictures(Linguists::of)).findings(List.of(list.done()));
    }
}
