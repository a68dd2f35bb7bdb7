package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Language;

class FillingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARA|Mara looks up",
                "MRS. O'HARA|Mrs. O'Hara looks up",
                "JEAN-LUC|Jean-Luc looks up",
                "THE BARMAN|The barman looks up",
                "TELEGRAPH BOY|Telegraph Boy looks up",
                "old man|The old man looks up",
                "her mother|Her mother looks up",
                "Mr. Bose|Mr. Bose looks up",
                "INSPECTOR|The inspector looks up",
                "DJ|Dj looks up",
                "老郑|老郑 looks up",
            })
    void people_are_called_as_in_running_text(String name, String read) {
        Fillings fillings = new Fillings(Language.EN, List.of(), Set.of("INSPECTOR"));
        fillings.person("who", name);
        assertThat(fillings.fill("{who} looks up")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FARMHOUSE KITCHEN|the farmhouse kitchen",
                "ALL-NIGHT LAUNDROMAT - 2 A.M.|the all-night laundromat",
                "LENA'S KITCHEN|Lena's kitchen",
                "MARA CAFE|the Mara cafe",
                "Baker Street|Baker Street",
                "train roof|the train roof",
                "the pier|the pier",
            })
    void places_have_one_article_or_none(String heading, String read) {
        Fillings fillings = new Fillings(Language.EN, List.of("MARA"), Set.of());
        fillings.place(heading);
        assertThat(fillings.fill("Light crosses {place}")).isEqualTo("Light crosses " + read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"couples", "police", "满堂宾客", "士兵们", "women"})
    void crowds_fill_no_slot_for_one(String people) {
        assertThat(Fillings.isOne(people)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARA", "James", "mistress", "老郑", "nurse", "MRS. HOBBS"})
    void one_person_does(String person) {
        assertThat(Fillings.isOne(person)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "boots"})
    void a_phrase_speaks_of_one_thing(String things) {
        Fillings fillings = new Fillings(Language.EN, List.of(), Set.of());
        fillings.thing(things);
        assertThat(fillings.slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|MARA|Mara",
                "EN|MARA,TOM|Mara and Tom",
                "EN|MARA,TOM,guards|Mara, Tom and the guards",
                "EN|MARA,TOM,guards,DJ|Mara, Tom, the guards and others",
                "ZH|赵敏,老周|赵敏、老周",
                "ZH|赵敏,老周,众人,狗|赵敏、老周、众人等人",
            })
    void several_people_are_named_together(Language language, String people, String read) {
        Fillings fillings = new Fillings(language, List.of(), Set.of());
        fillings.people(List.of(people.split(",")));
        assertThat(fillings.fill("{names}")).isEqualTo(read);
    }

    @Test
    void behind_the_tent_is_no_place() {
        Fillings fillings = new Fillings(Language.EN, List.of(), Set.of());
        fillings.place("BEHIND THE TENT");
        assertThat(fillings.slots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{place}", "$1", "\\", "{who}"})
    void a_name_is_never_read_as_a_slot_or_a_pattern(String name) {
        Fillings fillings = new Fillings(Language.ZH, List.of(), Set.of());
        fillings.person("who", name);
        assertThat(fillings.fill("{who}抬头")).isEqualTo(name + "抬头");
    }
}
