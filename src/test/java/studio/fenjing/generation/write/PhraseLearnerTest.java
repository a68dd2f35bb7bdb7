package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.interchange.ScreenplayReader;

class PhraseLearnerTest {
    private static final Screenplay SOURCE = ScreenplayReader.read(
            "INT. HARBOUR OFFICE - DAY\n\nMARA puts a lantern on the table. Tom watches.\n\nMARA\nGo.\n\nTOM\nNo.\n");

    private final PhraseLearner learner = new PhraseLearner(LoadedEngine.LINGUISTS, LoadedEngine.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara looks up slowly|{who} looks up slowly",
                "Over Mara's shoulder, Tom looks away|Over {who}'s shoulder, {other} looks away",
                "Mara's face, half in shadow|{who}'s face, half in shadow",
            })
    void names_become_slots(String picture, String phrase) {
        assertThat(learned(picture, false)).extracting(Phrase::text).containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara looks at the horse",
                "Mara lowers his head",
                "Mara and Tom and Mara again look up",
                "Mara lifts the lantern slowly",
                "Mara turns into the black",
                "Five Maras look up",
            })
    void what_is_true_of_this_story_alone_is_not_learned(String picture) {
        assertThat(learned(picture, false)).isEmpty();
    }

    @Test
    void the_speaker_is_who_even_where_another_is_named_first() {
        assertThat(learned("Past Tom's shoulder, Mara speaks softly", true))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.text()).isEqualTo("Past {other}'s shoulder, {who} speaks softly");
                    assertThat(phrase.use()).isEqualTo(Phrase.Use.SPEECH);
                });
    }

    @Test
    void the_sources_own_words_are_nobody_elses() {
        Shot filmed = Shot.draft("1")
                .action("Mara looks up slowly")
                .spans(List.of(new Span(27, 40)))
                .shot();
        assertThat(learned(filmed)).isEmpty();
    }

    private List<Phrase> learned(String picture, boolean speech) {
        return learned(Shot.draft("1")
                .action(picture)
                .dialogue(speech ? List.of(DialogueLine.of("MARA", "Go.")) : List.of())
                .shot());
    }

    private List<Phrase> learned(Shot shot) {
        SceneTraits traits = LoadedEngine.understanding()
                .understand(LoadedEngine.beats().read(SOURCE).getFirst());
        Scene scene = new Scene("1", null, List.of("MARA", "TOM"), List.of(shot));
        ShotList list = new ShotList(
                "x",
                null,
                Language.EN,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                SOURCE.text(),
                SourceKind.SCREENPLAY,
                List.of(scene));
        return learner.learn(list, scene, traits);
    }
}
