package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguists;

class CastNamesTest {
    @Test
    void a_cast_that_keeps_its_names_has_no_finding() {
        assertThat(findings(Written.list("a-one")
                        .cast("Noah", "Mrs. Teague", "Nora", "nurse")
                        .shot("Noah's hat on Mrs. Teague's chair", "Noah", "Go.")
                        .shot("Nora and the nurse wait", "NORA", "No.")))
                .isEmpty();
        assertThat(findings(Written.list("a-two")
                        .chinese()
                        .cast("老郑", "郑野", "大儿子", "二儿子", "小满")
                        .shot("老郑背对着郑野", "老郑", "门你自己锁。")
                        .shot("大儿子看着二儿子，桶里装满小麦")))
                .isEmpty();
    }

    @Test
    void who_speaks_and_who_is_seen_are_in_the_cast() {
        Written list = Written.list("a-one").cast("Mara").shot("A door", "Tom", "Go.");
        list.shot(list.next().action("A chair").subjects(List.of("mara", "Bob")));
        assertThat(findings(list))
                .containsExactly(
                        Finding.fault("a-one shot 1: Tom is not in the cast"),
                        Finding.fault("a-one shot 2: Bob is not in the cast"));
    }

    @Test
    void who_speaks_by_a_name_that_is_nearly_in_the_cast_is_told_which() {
        assertThat(findings(Written.list("a-one").cast("Noah").shot("A door", "Noa", "Go.")))
                .containsExactly(Finding.fault("a-one shot 1: Noa is not in the cast, which has Noah"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noah | The boat turns and Noa stands up | Noa",
                "Noah | Noha looks up at the mast | Noha",
                "Marlowe | At the rail Marlow unties his cap | Marlow",
                "Mrs. Teague | A coin in Mrs. Teage's palm | Teage",
                "Dinah | Steam hides Dina from the queue | Dina"
            })
    void an_english_name_that_is_nearly_in_the_cast_is_told(String name, String picture, String found) {
        assertThat(findings(Written.list("a-one").cast(name, "Ruth").shot(picture)))
                .containsExactly(
                        Finding.warning("a-one shot 1: %s is not in the cast, which has %s".formatted(found, name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"老郑 | 灶前的郑老没有抬头 | 郑老", "林晓月 | 林小月推门进来 | 林小月", "林晓月 | 林月晓坐在窗边 | 林月晓"})
    void a_chinese_name_that_is_nearly_in_the_cast_is_told(String name, String picture, String found) {
        assertThat(findings(Written.list("a-one").chinese().cast(name).shot(picture)))
                .containsExactly(
                        Finding.warning("a-one shot 1: %s is not in the cast, which has %s".formatted(found, name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rose | Three roses in a jar, Roses on the card",
                "Theo | Then a hand comes in",
                "Nora | North of the river a light goes on",
                "Mara | MARK on the wall, a March calendar",
                "Bea | Sea to the edge",
                "小柯 | 照片边上印着：柯小满",
                "小满 | 桶里装满小麦"
            })
    void a_word_is_no_name(String name, String picture) {
        Written list = Written.list("a-one").cast(name).shot(picture);
        assertThat(findings(Language.of(name) == Language.ZH ? list.chinese() : list))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"老郑,郑老", "Noah,Noa", "Mrs. Teague,Mrs Teague", "Noah,NOAH", "林晓月,林小月"})
    void one_person_has_one_entry(String one, String other) {
        assertThat(findings(Written.list("a-one").cast(one, other, "Ruth").shot("A door")))
                .containsExactly(Finding.warning("a-one: %s and %s may be one person".formatted(one, other)));
    }

    @ParameterizedTest
    @CsvSource({
        "大儿子,二儿子",
        "老郑,郑野",
        "Nurse 1,Nurse 2",
        "Tom,Tim",
        "Mr. Abel,Mrs. Abel",
        "女学生,男学生",
        "buyer,buyers",
        "老鲍,小鲍"
    })
    void alike_names_of_two_people_are_two(String one, String other) {
        assertThat(findings(Written.list("a-one").cast(one, other).shot("A door")))
                .isEmpty();
    }

    private static List<Finding> findings(Written list) {
        return new CastNames(new Pictures(Linguists::of)).findings(List.of(list.done()));
    }
}
