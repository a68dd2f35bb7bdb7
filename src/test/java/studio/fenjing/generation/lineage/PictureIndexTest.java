package studio.fenjing.generation.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.plan.CorpusPart;

class PictureIndexTest {
    private final PictureIndex index = new PictureIndex(List.of(
            new PictureIndex.Line("ferry", "Mara lifts the lantern over the black water and waits"),
            new PictureIndex.Line("pier", "The lantern swings over the black water"),
            new PictureIndex.Line("phrases", "As the words come, {who}'s whole face slowly eases"),
            new PictureIndex.Line("clinic", "宋岚把药箱放在长椅上，回头望着空荡荡的大门")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom lifts the lantern over the black water|lifts the lantern over the black water|ferry",
                "He LIFTS the lantern, over the black water!|LIFTS the lantern, over the black water|ferry",
                "A lantern swings over the black sea|lantern swings over the black|pier",
                "她把药箱放在长椅上，坐下了|把药箱放在长椅上|clinic",
                "Nora knows that, as the words come, nothing helps|as the words come|phrases",
            })
    void the_longest_run_that_both_have_is_found_with_its_line(String picture, String run, String scene) {
        Likeness likeness = index.likeness(picture);
        assertThat(likeness.run()).isEqualTo(run);
        assertThat(likeness.runLine())
                .isNotNull()
                .extracting(PictureIndex.Line::scene)
                .isEqualTo(scene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom lifts the lantern over the black water",
                "老何把药箱放在长椅上，回头望着门",
                "As the words come, Nora's whole face slowly eases",
                "As the words come, Priya's whole face slowly eases at last",
            })
    void a_picture_with_six_words_ten_characters_or_half_of_its_grams_from_one_line_is_a_near_copy(String picture) {
        assertThat(index.likeness(picture).isNearCopy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara lifts the lantern over her head and the boat turns away from it",
                "宋岚坐在长椅上，外面的雨越下越大，没有人进来",
                "The lantern",
                "水",
                "",
                "{who} {other}",
            })
    void what_anybody_may_write_is_none(String picture) {
        assertThat(index.likeness(picture).isNearCopy()).isFalse();
        assertThat(index.likeness(picture).originality()).isGreaterThan(0.5);
    }

    @Test
    void originality_falls_with_what_is_shared() {
        assertThat(index.likeness("Mara lifts the lantern over the black water and waits")
                        .originality())
                .isZero();
        assertThat(index.likeness("Gulls cross an empty harbour at noon").originality())
                .isEqualTo(1);
        assertThat(index.likeness("Mara lifts the lantern over the black water and waits for the last boat to turn")
                        .originality())
                .isBetween(0.1, 0.6);
    }

    @Test
    void an_index_of_nothing_finds_nothing() {
        Likeness likeness = new PictureIndex(List.of()).likeness("Mara lifts the lantern");
        assertThat(likeness.runLine()).isNull();
        assertThat(likeness.originality()).isEqualTo(1);
    }

    /** Where the thresholds come from: what nobody copied lies below them, with room to spare. */
    @Test
    void pictures_that_other_people_wrote_for_other_scenes_are_no_near_copies() {
        List<PictureIndex.Line> train = new ArrayList<>();
        for (ShotList list : LoadedEngine.corpus())
            if (CorpusPart.of(list) == CorpusPart.TRAIN)
                list.shots()
                        .forEach(shot -> train.add(new PictureIndex.Line(String.valueOf(list.id()), shot.action())));
        PictureIndex learned = new PictureIndex(train);
        List<Likeness> others = LoadedEngine.corpus().stream()
                .filter(list -> CorpusPart.of(list) != CorpusPart.TRAIN)
                .flatMap(ShotList::shots)
                .map(shot -> learned.likeness(shot.action()))
                .collect(Collectors.toList());
        assertThat(others).hasSizeGreaterThan(500).noneMatch(Likeness::isNearCopy);
        assertThat(others.stream().mapToDouble(Likeness::originality).average().orElse(0))
                .isGreaterThan(0.98);
        assertThat(train)
                .filteredOn(line -> line.text().length() > 40)
                .allMatch(line -> learned.likeness(line.text()).isNearCopy());
    }
}
