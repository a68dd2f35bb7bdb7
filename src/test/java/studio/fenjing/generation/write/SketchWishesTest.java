package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.fenjing.generation.write.ScriptedSketcher.draft;
import static studio.fenjing.generation.write.SketchedScene.ANSWERING;
import static studio.fenjing.generation.write.SketchedScene.LIGHT;
import static studio.fenjing.generation.write.SketchedScene.LOOKING;
import static studio.fenjing.generation.write.SketchedScene.NARRATING;
import static studio.fenjing.generation.write.SketchedScene.TOUCHING;
import static studio.fenjing.generation.write.SketchedScene.shot;
import static studio.fenjing.generation.write.SketchedScene.writer;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureWish;

class SketchWishesTest {
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
}
