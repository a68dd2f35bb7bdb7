package studio.fenjing.generation.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.interchange.ScreenplayReader;

class CastTest {
    @ParameterizedTest
    @CsvSource({
        "'第一场 内景 修车铺 雨夜\n\n△ 老郑用脚把那只小包慢慢拨到车底。\n\n老郑\n走。', 老郑",
        "'内 码头 夜\n\n△ 箱子底下掉出一只裹着塑料布的小包。小满看见了。\n\n小满\n爸爸的。', 小满",
        "'The oven glows. Ruth pulls the trays out by feel. Steam rises to the ceiling.', Ruth",
        "'周小棠推着自行车走过铁桥。雪停了。周小棠攥紧了车把。', 周小棠"
    })
    void people_are_who_does_something_and_no_parcel(String text, String person) {
        assertThat(people(text)).containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'内 船舱 夜\n\n△ 老闵扶着舵。闵师傅抬起头。\n\n老闵：几箱？'|老闵",
                "'内 船舱 夜\n\n△ 闵师傅扶着舵。老闵抬起头。\n\n老闵：几箱？'|老闵",
                "'内 船舱 夜\n\n△ 老闵看着闵师傅和闵小雨。\n\n老闵：几箱？'|老闵,闵师傅,闵小雨",
                "'内 船舱 夜\n\n△ 老闵看着闵师傅。\n\n老闵：几箱？\n\n闵师傅：三箱。'|老闵,闵师傅",
                "'内 院子 夜\n\n△ 老秦看着秦嫂。\n\n老秦：走。'|老秦,秦嫂",
                "'内 院子 夜\n\n△ 王医生看着王护士。\n\n王医生：走。'|王医生,王护士",
                "'INT. SHIP - DAY\n\nCAPTAIN IDRIS chases a dumpling.\n\nIDRIS\nNo.\n'|IDRIS",
                "'INT. SHIP - DAY\n\nMOTHER IDRIS chases a dumpling.\n\nIDRIS\nNo.\n'|MOTHER IDRIS,IDRIS"
            })
    void a_title_makes_no_second_person(String text, String people) {
        assertThat(people(text)).containsExactlyInAnyOrder(people.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Steam rises to the ceiling. A pot.", "Silence falls. Nobody moves.", "Brakes scream outside."})
    void a_capital_at_the_head_of_a_sentence_is_not_enough(String text) {
        assertThat(people(text)).isEmpty();
    }

    /** What a reader finds in the text beside what the directors of the corpus wrote into their casts. */
    @Test
    void people_of_the_corpus_are_found_and_few_are_made_up() {
        for (Language language : Language.values()) {
            int found = 0;
            int right = 0;
            int met = 0;
            int real = 0;
            for (ShotList list : LoadedEngine.corpus()) {
                if (list.language() != language) continue;
                List<String> cast = list.scenes().stream()
                        .flatMap(scene -> scene.characters().stream())
                        .map(CastTest::folded)
                        .distinct()
                        .toList();
                List<String> people = LoadedEngine.beats().read(LoadedEngine.screenplay(list)).stream()
                        .flatMap(scene -> scene.people().stream())
                        .map(CastTest::folded)
                        .distinct()
                        .toList();
                found += people.size();
                real += cast.size();
                right += (int) people.stream()
                        .filter(person -> cast.stream().anyMatch(name -> isPartOf(person, name)))
                        .count();
                met += (int) cast.stream()
                        .filter(name -> people.stream().anyMatch(person -> isPartOf(person, name)))
                        .count();
            }
            double precision = right / (double) found;
            double recall = met / (double) real;
            System.out.printf(
                    Locale.ROOT, "bench cast language=%s precision=%.3f recall=%.3f%n", language, precision, recall);
            assertThat(precision).as("precision, %s", language).isGreaterThan(0.7);
            assertThat(recall).as("recall, %s", language).isGreaterThan(0.7);
        }
    }

    /** The dance teacher may go by teacher, Judge Halloran by either word, and a crew of wildfire by crew. */
    private static boolean isPartOf(String person, String name) {
        return name.equals(person)
                || (" " + name + " ").contains(" " + person + " ")
                || (" " + person + " ").contains(" " + name + " ");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^(the|an?) ", "");
    }

    private static List<String> people(String text) {
        return LoadedEngine.beats().read(ScreenplayReader.read(text)).getFirst().people();
    }
}
