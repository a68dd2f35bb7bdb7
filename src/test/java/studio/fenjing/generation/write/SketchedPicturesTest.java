package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.fenjing.generation.write.ScriptedSketcher.draft;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketcher;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.Choice;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.generation.write.PictureWriter.Origin;
import studio.fenjing.generation.write.PictureWriter.Picture;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.language.Embedder;

class SketchedPicturesTest {
    private static final String SCRIPT = """
            INT. SIGNAL BOX - NIGHT

            NORA puts a lantern on the table. TOBIAS climbs the stairs, soaked.

            TOBIAS
            (out of breath)
            Did you hear it too?

            NORA
            Yes.

            NORA (V.O.)
            Nobody ever asked us about that train.
            """;
    private static final SceneTraits SCENE = LoadedEngine.understanding()
            .understand(LoadedEngine.beats().read(ScreenplayReader.read(SCRIPT)).getFirst());
    private static final PlannedShot ASKING = shot(2, 3, Framing.SINGLE);
    private static final PlannedShot ANSWERING = shot(3, 4, Framing.SINGLE);
    private static final PlannedShot NARRATING = shot(4, 5, Framing.SINGLE);
    private static final PlannedShot LOOKING = shot(2, 2, Framing.SINGLE);
    private static final PlannedShot TOUCHING = shot(2, 2, Framing.INSERT);
    private static final String LIGHT = "light passes slowly over the face of {who}";
    private static final PictureIndex NOTHING = new PictureIndex(List.of());

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
        ScriptedSketcher sketcher = ScriptedSketcher.of(draft(LIGHT, -0.1), draft("{who} waits in silence", -1.5));
        assertThat(writer(sketcher, SourceKind.SCREENPLAY).write(LOOKING, 1, 3).text())
                .startsWith("Light passes");
        assertThat(writer(sketcher, known, SourceKind.SCREENPLAY, LoadedEngine.EMBEDDER, 1)
                        .write(LOOKING, 1, 3)
                        .text())
                .endsWith("waits in silence");
    }

    @Test
    void what_is_said_too_clumsily_is_not_shown() {
        assertThat(writer(ScriptedSketcher.of(draft(LIGHT, -1.59)), SourceKind.SCREENPLAY)
                        .write(LOOKING, 1, 3)
                        .origin())
                .isEqualTo(Origin.SKETCHED);
        assertThat(writer(ScriptedSketcher.of(draft(LIGHT, -1.6)), SourceKind.SCREENPLAY)
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
    void whoever_speaks_is_asked_to_speak_and_whoever_hears_is_not(SourceKind kind) {
        ScriptedSketcher sketcher = ScriptedSketcher.of(draft("{who} waits in silence", -0.5));
        writer(sketcher, kind).write(ANSWERING, 1, 3);
        assertThat(sketcher.wishes)
                .isNotEmpty()
                .allMatch(wish -> wish.happenings().equals(Set.of(Happening.SPEAK)));
        sketcher.wishes.clear();
        writer(sketcher, kind).write(NARRATING, 1, 3);
        assertThat(sketcher.wishes)
                .isNotEmpty()
                .allMatch(
                        wish -> wish.happenings().equals(Set.of(Happening.LISTEN, Happening.LOOK, Happening.SILENCE)));
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
                        List.of(draft("shadow on the face of {who}", -1.0), draft("below it, {thing}", -1.2))),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("At the edge, the ");
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("Shadow on the face");
    }

    @Test
    void what_is_much_better_said_comes_before_naming_the_thing() {
        PictureWriter writer = writer(
                ScriptedSketcher.of(draft("light on the face of {who}", -1.0), draft("at the edge, {thing}", -1.3)),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("Light on the face");
    }

    @Test
    void what_is_most_like_the_passage_is_shown() {
        Embedder stairs = embedder("stairs|silence");
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
                        draft("{who} waits in silence", -1.5)),
                NOTHING,
                SourceKind.IDEA,
                alike(),
                1);
        assertThat(writer.write(LOOKING, 1, 3).text()).startsWith("Light on");
        assertThat(writer.write(LOOKING, 1, 3).text()).endsWith("waits in silence");
        assertThat(writer.write(LOOKING, 2, 3).origin()).isEqualTo(Origin.COMPOSED);
    }

    @Test
    void what_happened_is_told_to_what_comes_after_until_nothing_could_be_sketched() {
        ScriptedSketcher sketcher = ScriptedSketcher.pages(
                List.of(draft(LIGHT, -1)), List.of(draft("{who} waits in silence", -1)), List.of());
        PictureWriter writer = writer(sketcher, SourceKind.SCREENPLAY);
        for (int i = 0; i < 4; i++) writer.write(LOOKING, 1, 9);
        assertThat(sketcher.wishes.get(0).before()).isNull();
        assertThat(sketcher.wishes.get(1).before()).isEqualTo(Happening.LISTEN);
        assertThat(sketcher.wishes.get(2).before()).isEqualTo(Happening.LISTEN);
        assertThat(sketcher.wishes.getLast().before()).isNull();
    }

    @Test
    void an_idea_is_told_by_its_beginning_its_turn_and_its_ending() {
        ScriptedSketcher sketcher = ScriptedSketcher.of();
        PictureWriter writer = writer(sketcher, SourceKind.IDEA);
        for (int i = 0; i < 3; i++) writer.write(LOOKING, i, 3);
        assertThat(sketcher.wishes.stream().map(PictureWish::part).distinct())
                .containsExactly(Happening.Part.BEGINNING, Happening.Part.TURN, Happening.Part.ENDING);
        for (PictureWish wish : sketcher.wishes)
            assertThat(wish.happenings().stream().map(Happening::part).distinct())
                    .containsExactlyInAnyOrder(wish.part(), Happening.Part.ANY);
        assertThat(sketcher.wishes.getFirst().happenings())
                .doesNotContain(Happening.PLACE)
                .contains(Happening.ARRIVE);
    }

    @Test
    void a_screenplay_has_no_story_that_the_network_may_tell() {
        ScriptedSketcher sketcher = ScriptedSketcher.of();
        PictureWriter writer = writer(sketcher, SourceKind.SCREENPLAY);
        for (int i = 0; i < 3; i++) writer.write(LOOKING, i, 3);
        assertThat(sketcher.wishes)
                .isNotEmpty()
                .allMatch(
                        wish -> wish.happenings().equals(Set.of(Happening.LOOK, Happening.LISTEN, Happening.SILENCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT", "CUTAWAY", "ESTABLISHING"})
    void where_nobody_is_in_the_frame_nobody_is_named(Framing framing) {
        ScriptedSketcher sketcher = ScriptedSketcher.of();
        writer(sketcher, SourceKind.IDEA).write(shot(2, 2, framing), 1, 3);
        assertThat(sketcher.wishes).isNotEmpty().allMatch(wish -> wish.slots().equals(Set.of("thing", "place")));
    }

    @Test
    void a_wish_says_language_frame_and_mood() {
        ScriptedSketcher sketcher = ScriptedSketcher.of();
        writer(sketcher, SourceKind.IDEA).write(TOUCHING, 1, 3);
        PictureWish wish = sketcher.wishes.getFirst();
        assertThat(wish.language()).isEqualTo(Language.EN);
        assertThat(wish.framing()).isEqualTo(Framing.INSERT);
        assertThat(wish.size()).isEqualTo(ShotSize.MEDIUM);
        assertThat(wish.mood()).isEqualTo("tense");
    }

    private static PictureWriter writer(Sketcher sketcher, SourceKind kind) {
        return writer(sketcher, NOTHING, kind, LoadedEngine.EMBEDDER, 1);
    }

    private static PictureWriter writer(
            Sketcher sketcher, PictureIndex known, SourceKind kind, Embedder embedder, int seed) {
        Direction tense = new Direction(null, List.of(), List.of("tense"), null, null, null, Direction.FREE.coverage());
        Phrase phrase = new Phrase(
                Language.EN,
                "{who} speaks with both hands flat on the dark wood of the desk",
                Phrase.Use.SPEECH,
                ShotSize.MEDIUM,
                Framing.SINGLE,
                List.of(),
                List.of(),
                new float[] {1});
        return new PictureWriter(
                new PhraseBook(List.of(phrase)),
                known,
                sketcher,
                embedder,
                LoadedEngine.LINGUISTS,
                SCENE,
                Brief.of(tense, kind, Language.EN, 1),
                new Random(seed),
                new HashSet<>());
    }

    /** All sentences mean the same. */
    private static Embedder alike() {
        return embedder(".*");
    }

    /** What has one of the words means the one thing, all else another. */
    private static Embedder embedder(String words) {
        return new Embedder() {
            @Override
            public float[] embed(String sentence, Language language) {
                boolean has = Pattern.compile(words).matcher(sentence).find();
                return has ? new float[] {1, 0} : new float[] {0, 1};
            }

            @Override
            public float[] place(String sentence, Language language) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int concepts() {
                return 0;
            }
        };
    }

    private static PlannedShot shot(int from, int to, Framing framing) {
        return new PlannedShot(
                from,
                to,
                Map.of(
                        Slot.SIZE, new Choice(Slot.SIZE, ShotSize.MEDIUM.name(), 1, List.of()),
                        Slot.FRAMING, new Choice(Slot.FRAMING, framing.name(), 1, List.of())));
    }
}
