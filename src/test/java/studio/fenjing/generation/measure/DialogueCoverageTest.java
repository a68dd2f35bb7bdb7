package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.beat.SceneBeats;
import studio.fenjing.interchange.ScreenplayReader;

class DialogueCoverageTest {
    private static final List<SceneBeats> SOURCE = LoadedEngine.beats()
            .read(ScreenplayReader.read("INT. HALL - DAY\n\nMARA\nGo.\n\nTOM\nNo.\n\nMARA\nPlease.\n\nTOM\nNever.\n"));

    @Test
    void everything_once_in_order_is_one() {
        assertThat(DialogueCoverage.of(SOURCE, list("MARA:Go.", "TOM:No.", "MARA:Please.", "TOM:Never.")))
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_doubled_swapped_or_said_by_another_counts_against_it() {
        assertThat(DialogueCoverage.of(SOURCE, list("MARA:Go.", "TOM:No.", "MARA:Please.")))
                .isEqualTo(0.75);
        assertThat(DialogueCoverage.of(SOURCE, list("MARA:Go.", "MARA:Go.", "TOM:No.", "MARA:Please.", "TOM:Never.")))
                .isEqualTo(0.8);
        assertThat(DialogueCoverage.of(SOURCE, list("TOM:No.", "MARA:Go.", "MARA:Please.", "TOM:Never.")))
                .isEqualTo(0.75);
        assertThat(DialogueCoverage.of(SOURCE, list("TOM:Go.", "TOM:No.", "MARA:Please.", "TOM:Never.")))
                .isEqualTo(0.75);
    }

    @Test
    void silence_filmed_in_silence_is_covered_and_words_put_into_it_are_not() {
        List<SceneBeats> silent =
                LoadedEngine.beats().read(ScreenplayReader.read("INT. HALL - DAY\n\nA door opens.\n"));
        assertThat(DialogueCoverage.of(silent, list())).isEqualTo(1);
        assertThat(DialogueCoverage.of(silent, list("MARA:Go."))).isZero();
    }

    private static ShotList list(String... lines) {
        List<Shot> shots = Arrays.stream(lines)
                .map(line -> Shot.draft("1")
                        .dialogue(List.of(DialogueLine.of(line.split(":")[0], line.split(":")[1])))
                        .shot())
                .toList();
        return new ShotList(
                null,
                null,
                Language.EN,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Scene("1", null, List.of(), shots)));
    }
}
