package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.Choice;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.generation.write.PictureWriter.Origin;
import studio.fenjing.generation.write.PictureWriter.Picture;

class PictureWriterTest {
    private static final String PHRASE = "{who} speaks with both hands flat on the dark wood of the desk";

    private static final int ASKING = 2;
    private static final int ANSWERING = 3;
    private static final int NARRATING = 4;

    @Test
    void the_texts_own_words_are_never_replaced_even_where_somebody_wrote_them_before() {
        PictureIndex known = index("Nora puts a lantern on the table and climbs the stairs");
        Picture picture = write(shot(0, 1, Framing.SINGLE, ShotSize.MEDIUM), known, PHRASE, 1);
        assertThat(picture.origin()).isEqualTo(Origin.SOURCE);
        assertThat(picture.text()).isEqualTo("NORA puts a lantern on the table.");
    }

    @Test
    void a_phrase_is_shown_where_nobody_owns_it_and_never_where_it_would_be_a_copy() {
        PlannedShot asking = shot(ASKING, ASKING + 1, Framing.SINGLE, ShotSize.MEDIUM);
        Set<Origin> free = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            free.add(write(asking, index(), PHRASE, seed).origin());
            Picture copied = write(asking, index(PHRASE), PHRASE, seed);
            assertThat(copied.origin()).isEqualTo(Origin.COMPOSED);
            assertThat(copied.text()).doesNotContain("dark wood");
        }
        assertThat(free).contains(Origin.PHRASE);
    }

    @Test
    void a_picture_that_comes_out_as_somebody_elses_is_made_anew() {
        PlannedShot thing = shot(2, 2, Framing.INSERT, ShotSize.CLOSE_UP);
        List<String> first = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++)
            first.add(write(thing, index(), "", seed).text());
        PictureIndex owned = index(
                first.stream().map(text -> text + " and nothing of it moves").toArray(String[]::new));
        for (int seed = 0; seed < 40; seed++) {
            Picture again = write(thing, owned, "", seed);
            assertThat(owned.likeness(again.text()).isNearCopy())
                    .as(again.text())
                    .isFalse();
        }
    }

    @Test
    void the_speaker_speaks_as_the_text_directs_and_to_whom() {
        Set<String> asked = pictures(shot(ASKING, ASKING + 1, Framing.SINGLE, ShotSize.CLOSE_UP));
        assertThat(asked)
                .hasSizeGreaterThan(5)
                .allMatch(picture -> picture.startsWith("Tobias (out of breath) "))
                .anyMatch(picture -> picture.contains("asks Nora"));
        assertThat(pictures(shot(ANSWERING, ANSWERING + 1, Framing.SINGLE, ShotSize.CLOSE_UP)))
                .hasSizeGreaterThan(20)
                .anyMatch(picture -> picture.contains("Nora answers Tobias"))
                .noneMatch(picture -> picture.contains("("));
    }

    @Test
    void whoever_only_hears_a_voice_does_not_speak() {
        assertThat(pictures(shot(NARRATING, NARRATING + 1, Framing.SINGLE, ShotSize.CLOSE_UP)))
                .hasSizeGreaterThan(5)
                .noneMatch(picture -> picture.matches(".*\\b(speaks|talks|says|asks|answers|replies)\\b.*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OVER_THE_SHOULDER;MEDIUM;.*(Nora.*Tobias|Tobias.*Nora).*",
                "TWO_SHOT;MEDIUM;.*(Nora.*Tobias|Tobias.*Nora).*",
                "POINT_OF_VIEW;MEDIUM;.*(sees|seen by|eyes|view).*",
                "INSERT;CLOSE_UP;.*([Ll]antern|[Tt]able|[Hh]ands?|fingers).*",
                "CUTAWAY;WIDE;.*([Ss]ignal box|[Ll]antern|[Tt]able).*",
                "ESTABLISHING;EXTREME_WIDE;.*[Ss]ignal box.*",
            })
    void a_picture_says_what_its_columns_say(Framing framing, ShotSize size, String pattern) {
        assertThat(pictures(shot(3, 3, framing, size))).allMatch(picture -> picture.matches(pattern));
    }

    private static Set<String> pictures(PlannedShot shot) {
        Set<String> pictures = new HashSet<>();
        for (int seed = 0; seed < 60; seed++)
            pictures.add(write(shot, index(), "", seed).text());
        return pictures;
    }

    private static Picture write(PlannedShot shot, PictureIndex known, String phrase, int seed) {
        PhraseBook book = new PhraseBook(
                phrase.isEmpty()
                        ? List.of()
                        : List.of(new Phrase(
                                Language.EN,
                                phrase,
                                Phrase.Use.SPEECH,
                                ShotSize.MEDIUM,
                                Framing.SINGLE,
                                List.of(),
                                List.of(),
                                new float[] {1})));
        Brief brief = Brief.of(Direction.FREE, SourceKind.SCREENPLAY, Language.EN, 1);
        return new PictureWriter(
                        book,
                        known,
                        null,
                        LoadedEngine.EMBEDDER,
                        LoadedEngine.LINGUISTS,
                        SketchedScene.SCENE,
                        brief,
                        new Random(seed),
                        new HashSet<>())
                .write(shot, 1, 3);
    }

    private static PictureIndex index(String... lines) {
        List<PictureIndex.Line> known = new ArrayList<>();
        for (String line : lines) known.add(new PictureIndex.Line("scene", line));
        return new PictureIndex(known);
    }

    private static PlannedShot shot(int from, int to, Framing framing, ShotSize size) {
        return new PlannedShot(
                from,
                to,
                Map.of(
                        Slot.SIZE, new Choice(Slot.SIZE, size.name(), 1, List.of()),
                        Slot.FRAMING, new Choice(Slot.FRAMING, framing.name(), 1, List.of())));
    }
}
