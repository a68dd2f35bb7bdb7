package studio.fenjing.generation.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ScreenplayElement.Kind;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.Transition;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Mutations;
import studio.fenjing.interchange.ScreenplayReader;

class BeatReaderTest {
    private final BeatReader reader = LoadedEngine.beats();

    @Test
    void every_word_of_action_and_speech_is_in_one_beat_and_in_order() {
        Stream.concat(LoadedEngine.corpus().stream().map(LoadedEngine::screenplay), Mutations.screenplays())
                .forEach(this::isWhole);
    }

    private void isWhole(Screenplay screenplay) {
        List<Beat> beats = beats(screenplay);
        int[] owners = new int[screenplay.text().length()];
        int end = 0;
        for (Beat beat : beats) {
            assertThat(beat.span().start()).as(screenplay.text()).isGreaterThanOrEqualTo(end);
            end = beat.span().end();
            for (int i = beat.span().start(); i < end; i++) owners[i]++;
        }
        screenplay.elements().stream()
                .filter(element -> element.kind() == Kind.ACTION
                        || element.kind() == Kind.DIALOGUE
                        || element.kind() == Kind.CENTERED
                        || element.kind() == Kind.LYRICS)
                .forEach(element -> {
                    for (int i = element.span().start(); i < element.span().end(); i++)
                        if (Character.isLetterOrDigit(screenplay.text().charAt(i)))
                            assertThat(owners[i])
                                    .as("%s at %d of\n%s", element, i, screenplay.text())
                                    .isEqualTo(1);
                });
    }

    @Test
    void every_speech_is_spoken_once_by_its_cue() {
        Stream.concat(LoadedEngine.corpus().stream().map(LoadedEngine::screenplay), Mutations.screenplays())
                .filter(screenplay -> screenplay.kind() == SourceKind.SCREENPLAY)
                .forEach(screenplay -> {
                    List<String> spoken = new ArrayList<>();
                    String cue = "";
                    for (var element : screenplay.elements()) {
                        if (element.kind() == Kind.CUE) cue = element.text();
                        if (element.kind() == Kind.DIALOGUE) spoken.add(cue + ":" + bare(element.text()));
                    }
                    List<String> filmed = new ArrayList<>();
                    for (Beat beat : beats(screenplay))
                        for (DialogueLine line : beat.lines()) {
                            String words = line.character() + ":" + bare(line.text());
                            if (beat.opensSentence()) filmed.add(words);
                            else filmed.set(filmed.size() - 1, filmed.getLast() + bare(line.text()));
                        }
                    assertThat(filmed).isEqualTo(spoken);
                });
    }

    @Test
    void a_long_speech_is_cut_at_its_sentences_and_loses_no_word() {
        String speech =
                "I waited nine years for a letter that never came. ".repeat(12).strip();
        List<Beat> beats = beats(ScreenplayReader.read("INT. HALL - DAY\n\nMARA\n" + speech + "\n"));
        assertThat(beats).hasSizeGreaterThan(2).allSatisfy(beat -> {
            assertThat(SpeechTime.seconds(beat.lines())).isLessThanOrEqualTo(BeatReader.LONGEST_SPEECH_SECONDS);
            assertThat(beat.lines()).singleElement().satisfies(line -> {
                assertThat(line.character()).isEqualTo("MARA");
                assertThat(line.text()).startsWith("I waited").endsWith("came.");
            });
        });
        assertThat(String.join(
                        " ",
                        beats.stream()
                                .map(beat -> beat.lines().getFirst().text())
                                .toList()))
                .isEqualTo(speech);
        assertThat(beats.getFirst().opensSentence()).isTrue();
        assertThat(beats.getLast().closesSentence()).isTrue();
    }

    @Test
    void a_heading_alone_is_a_place_that_can_be_shown() {
        List<Beat> beats = beats(ScreenplayReader.read("INT. LIGHTHOUSE - NIGHT\n"));
        assertThat(beats).singleElement().extracting(Beat::picture).isEqualTo("LIGHTHOUSE");
    }

    @Test
    void a_cue_without_a_line_films_what_else_there_is() {
        assertThat(beats(ScreenplayReader.read("INT. HALL - DAY\n\nA door opens.\n\n@MARA\n\n")))
                .isNotEmpty()
                .allMatch(beat -> !beat.picture().isBlank() || beat.isSpeech());
    }

    @Test
    void parentheticals_and_voices_stay_with_their_line() {
        List<Beat> beats = beats(
                ScreenplayReader.read("INT. HALL - DAY\n\nMARA (O.S.)\n(softly)\nDon't.\n\nTOM\n(V.O.)\nI did.\n"));
        assertThat(beats.getFirst().lines())
                .containsExactly(new DialogueLine("MARA", "Don't.", "softly", Delivery.OFF_SCREEN));
    }

    @ParameterizedTest
    @CsvSource({"CUT TO:,CUT", "SMASH CUT TO:,SMASH_CUT", "DISSOLVE TO:,DISSOLVE", "> FADE OUT.,FADE_OUT"})
    void a_transition_belongs_to_the_beat_after_it(String written, Transition read) {
        List<Beat> beats =
                beats(ScreenplayReader.read("INT. HALL - DAY\n\nA door opens.\n\n" + written + "\n\nRain falls.\n"));
        assertThat(beats).extracting(Beat::transition).containsExactly(null, read);
    }

    @Test
    void two_words_for_one_person_are_one_person() {
        assertThat(reader.read(ScreenplayReader.read("内 客厅 夜\n丈夫陆承低头玩手机。\n陆承：嗯。\n"))
                        .getFirst()
                        .people())
                .containsExactly("陆承");
        assertThat(reader.read(ScreenplayReader.read(
                                "INT. HALL - DAY\n\nA YOUNG COUPLE measure the table.\n\nRUTH\nNo.\n"))
                        .getFirst()
                        .people())
                .containsExactly("YOUNG COUPLE", "RUTH");
    }

    @Test
    void a_capital_at_the_start_of_a_sentence_names_nobody_by_itself() {
        assertThat(reader.read(ScreenplayReader.read(
                                "Foam slides down the windows. Dust rises behind the truck. Nothing else moves. It is late.",
                                SourceKind.PROSE))
                        .getFirst()
                        .people())
                .isEmpty();
        assertThat(reader.read(ScreenplayReader.read(
                                "Sable climbs onto the roof. The wind takes her hat. Sable looks down. Nothing moves.",
                                SourceKind.PROSE))
                        .getFirst()
                        .people())
                .containsExactly("Sable");
    }

    @Test
    void surnames_in_ordinary_words_and_parts_of_a_song_are_nobody() {
        assertThat(reader.read(ScreenplayReader.read("二十个鼓手站成半圆，脸上还是昨天的石粉。坑壁上的石子往下掉。马骁举起槌子。父亲看着马骁。", SourceKind.PROSE))
                        .getFirst()
                        .people())
                .containsExactly("鼓手", "马骁", "父亲");
        assertThat(reader.read(
                                ScreenplayReader.read(
                                        "INT. HALL - NIGHT\n\nCHORUS\n\nThe NURSE sits down. An OLD MAN folds shirts. The old man dances.\n"))
                        .getFirst()
                        .people())
                .containsExactly("NURSE", "OLD MAN");
    }

    private List<Beat> beats(Screenplay screenplay) {
        return reader.read(screenplay).stream()
                .flatMap(scene -> scene.beats().stream())
                .toList();
    }

    /** Letters and digits alone: emphasis marks and line ends differ between the element and the source. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
