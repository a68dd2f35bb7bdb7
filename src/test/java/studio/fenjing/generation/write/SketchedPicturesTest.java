package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.fenjing.generation.write.ScriptedSketcher.draft;
import static studio.fenjing.generation.write.SketchedScene.ANSWERING;
import static studio.fenjing.generation.write.SketchedScene.ASKING;
import static studio.fenjing.generation.write.SketchedScene.LIGHT;
import static studio.fenjing.generation.write.SketchedScene.LOOKING;
import static studio.fenjing.generation.write.SketchedScene.NOTHING;
import static studio.fenjing.generation.write.SketchedScene.TOUCHING;
import static studio.fenjing.generation.write.SketchedScene.alike;
import static studio.fenjing.generation.write.SketchedScene.embedder;
import static studio.fenjing.generation.write.SketchedScene.shot;
import static studio.fenjing.generation.write.SketchedScene.writer;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.generation.write.PictureWriter.Origin;
import studio.fenjing.generation.write.PictureWriter.Picture;
import studio.fenjing.language.Embedder;

class SketchedPicturesTest {
    @Test
    void the_texts_own_words_stay_and_nothing_is_sketched() {
        ScriptedSketcher sketcher = ScriptedSketcher.of(draft(LIGHT, -0.1));
        Picture picture = writer(sketcher, SourceKind.SCREENPLAY).write(shot(0, 1, Framing.SINGLE), 1, 3);
        assertThat(picture.text()).isEqualTo("NORA puts a lantern on the table.");
        assertThat(picture.origin()).isEqualTo(Origin.SOURCE);
        assertThat(sketcher.wishes).isEmpty();
    }

    @Test
    void a_shot_without_words_shows_the_sketch_with_its_slots_filled() {
        Picture picture = writer(ScriptedSketcher.of(draft(LIGHT, -1)), SourceKind.SCREENPLAY)
                .write(LOOKING, 1, 3);
        assertThat(picture.origin()).isEqualTo(Origin.SKETCHED);
        assertThat(picture.text())
                .isEqualTo("Light passes slowly over the face of "
                        + picture.subjects().getFirst().charAt(0)
                        + picture.subjects().getFirst().substring(1).toLowerCase(Locale.ROOT));
    }

    @Test
    void a_screenplay_gets_no_props_of_the_networks_but_an_idea_may() {
        ScriptedSketcher sketcher = ScriptedSketcher.of(draft("{who} ties a red ribbon around the umbrella", -0.5));
        assertThat(writer(sketcher, SourceKind.SCREENPLAY).write(LOOKING, 1, 3).origin())
                .isNotEqualTo(Origin.SKETCHED);
        assertThat(writer(sketcher, SourceKind.IDEA).write(LOOKING, 1, 3))
                .satisfies(picture -> assertThat(picture.text()).endsWith(" ties a red ribbon around the umbrella"))
                .extracting(Picture::origin)
                .isEqualTo(Origin.SKETCHED);
    }

    @Test
    void a_screenplays_own_thing_may_be_in_the_picture() {
        Picture picture = writer(
                        ScriptedSketcher.of(draft("the light moves along the edge of {thing}", -0.5)),
                        SourceKind.SCREENPLAY)
                .write(TOUCHING, 1, 3);
        assertThat(picture.origin()).isEqualTo(Origin.SKETCHED);
        assertThat(picture.text()).matches("The light moves along the edge of the (lantern|table|stairs)");
    }

    @Test
    void a_near_copy_is_passed_over_for_the_next_best() {
        PictureIndex known = new PictureIndex(
                List.of(new PictureIndex.Line("scene", "Light passes slowly over the face of somebody else here")));
        ScriptedSketcher sketcher = ScriptedSketcher.of(draft(LIGHT, -0.1), draft("{who} waits in silence", -1.2));
        assertThat(writer(sketcher, SourceKind.SCREENPLAY).write(LOOKING, 1, 3).text())
                .startsWith("Light passes");
        assertThat(writer(sketcher, known, SourceKind.SCREENPLAY, LoadedEngine.EMBEDDER, 1)
                        .write(LOOKING, 1, 3)
                        .text())
                .endsWith("waits in silence");
    }

    @Test
    void of_drafts_that_are_as_fluent_the_one_is_taken_that_the_discriminator_finds_more_real() {
        for (boolean lightIsReal : new boolean[] {true, false}) {
            ScriptedSketcher sketcher = ScriptedSketcher.of(
                    draft(LIGHT, -1, lightIsReal ? 0.9 : 0.1),
                    draft("{who} waits in silence", -1, lightIsReal ? 0.1 : 0.9));
            assertThat(writer(sketcher, NOTHING, SourceKind.SCREENPLAY, alike(), 1)
                            .write(LOOKING, 1, 3)
                            .text())
                    .as("light is real: %s", lightIsReal)
                    .matches(lightIsReal ? "Light passes .*" : ".* waits in silence");
        }
    }

    @Test
    void what_is_said_too_clumsily_is_not_shown() {
        assertThat(writer(ScriptedSketcher.of(draft(LIGHT, -1.49)), SourceKind.SCREENPLAY)
                        .write(LOOKING, 1, 3)
                        .origin())
                .isEqualTo(Origin.SKETCHED);
        assertThat(writer(ScriptedSketcher.of(draft(LIGHT, -1.5)), SourceKind.SCREENPLAY)
                        .write(LOOKING, 1, 3)
                        .origin())
                .isEqualTo(Origin.COMPOSED);
    }

    @Test
    void where_nothing_is_good_enough_phrases_and_plain_pictures_take_over() {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        for (int seed = 0; seed < 40; seed++)
            origins.add(writer(
                            ScriptedSketcher.of(draft(LIGHT, -3)),
                            NOTHING,
                            SourceKind.SCREENPLAY,
                            LoadedEngine.EMBEDDER,
                            seed)
                    .write(ANSWERING, 1, 3)
                    .origin());
        assertThat(origins).containsExactlyInAnyOrder(Origin.PHRASE, Origin.COMPOSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceKind.class,
            names = {"SCREENPLAY", "IDEA"})
    void what_the_text_directs_is_acted_and_nothing_else(SourceKind kind) {
        ScriptedSketcher sketcher = ScriptedSketcher.of(draft(LIGHT, -0.1));
        assertThat(writer(sketcher, kind).write(ASKING, 1, 3).text()).startsWith("Tobias (out of breath) ");
        assertThat(sketcher.wishes).isEmpty();
    }

    @Test
    void where_likeness_is_equal_the_thing_is_named_once_before_what_is_said_better() {
        PictureWriter writer = writer(
                ScriptedSketcher.pages(
                        List.of(draft("light on the face of {who}", -1.0), draft("at the edge, {thing}", -1.2)),
                        List.of(draft("shadow over {who}", -1.0), draft("below it, {thing}", -1.2))),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("At the edge, the ");
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("Shadow over");
    }

    @Test
    void what_is_much_better_said_comes_before_naming_the_thing() {
        PictureWriter writer = writer(
                ScriptedSketcher.of(draft("light on the face of {who}", -0.7), draft("at the edge, {thing}", -1.0)),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("Light on the face");
    }

    @Test
    void what_is_most_like_the_passage_is_shown() {
        Embedder stairs = embedder("(?i)stairs|silence");
        ScriptedSketcher sketcher =
                ScriptedSketcher.of(draft("light on the face of {who}", -0.7), draft("silence around {who}", -1.2));
        PlannedShot climbing = shot(1, 1, Framing.SINGLE);
        assertThat(writer(sketcher, NOTHING, SourceKind.IDEA, stairs, 1)
                        .write(climbing, 1, 3)
                        .text())
                .startsWith("Silence around");
        assertThat(writer(sketcher, NOTHING, SourceKind.IDEA, alike(), 1)
                        .write(climbing, 1, 3)
                        .text())
                .startsWith("Light on the face");
    }

    @Test
    void two_pictures_of_a_scene_do_not_begin_alike() {
        PictureWriter writer = writer(
                ScriptedSketcher.of(
                        draft("light on the face of {who}", -0.5),
                        draft("light over the back of {who}", -0.6),
                        draft("{who} waits in silence", -1.2)),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("Light on");
        assertThat(writer.write(LOOKING, 1, 3).text()).endsWith("waits in silence");
        assertThat(writer.write(LOOKING, 2, 3).origin()).isEqualTo(Origin.COMPOSED);
    }

    @Test
    void two_pictures_of_a_scene_do_not_end_alike() {
        PictureWriter writer = writer(
                ScriptedSketcher.of(
                        draft("{who} stops and looks at the light", -0.5),
                        draft("the shadow of {who} looks at the light", -0.6),
                        draft("in silence {who} waits", -1.2)),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).endsWith("stops and looks at the light");
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("In silence");
    }
}
