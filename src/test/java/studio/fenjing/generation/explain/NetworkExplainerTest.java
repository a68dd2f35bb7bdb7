package studio.fenjing.generation.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.lineage.LearnedScene;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneWalk;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.interchange.ScreenplayReader;

class NetworkExplainerTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Screenplay TEXT = ScreenplayReader.read("""
            INT. OFFICE - DAY

            Mara unlocks the drawer. She lifts a letter out of it.

            MARA
            (quietly)
            Who wrote this?
            """, SourceKind.SCREENPLAY);

    /** Where in the planner's input it says that the beat asks: what differs when the mark is gone. */
    private static final int ASKS = asks();

    private static int asks() {
        float[] with = input("INT. OFFICE - DAY\n\nMARA\nWho wrote this?\n");
        float[] without = input("INT. OFFICE - DAY\n\nMARA\nWho wrote this\n");
        return IntStream.range(0, with.length)
                .filter(i -> with[i] == 1 && without[i] == 0)
                .findFirst()
                .orElseThrow();
    }

    private static float[] input(String text) {
        SceneTraits traits = LoadedEngine.understanding()
                .understand(LoadedEngine.beats()
                        .read(ScreenplayReader.read(text, SourceKind.SCREENPLAY))
                        .getFirst());
        SceneWalk walk = new SceneWalk(1);
        walk.take(CameraVocabulary.id(Slot.COVER, CameraVocabulary.NEXT));
        return new PlannerInput(traits, Brief.of(Direction.FREE, SourceKind.SCREENPLAY, Language.EN, 1)).at(walk);
    }

    /** Likes close-ups the more, the more questions are asked where it looks, and nothing else. */
    private static final class Curious implements CameraNetwork {
        static final int STRENGTH = 3;

        @Override
        public String model() {
            return "curious";
        }

        @Override
        public String backend() {
            return "none";
        }

        @Override
        public double shotsPerBeat(SourceKind kind) {
            return 1;
        }

        @Override
        public Walk walk() {
            return input -> {
                float[] logits = new float[CameraVocabulary.size()];
                logits[CameraVocabulary.id(Slot.SIZE, "CLOSE_UP")] = STRENGTH * input[ASKS];
                return logits;
            };
        }
    }

    private final Explainer curious = new NetworkExplainer(
            LoadedEngine.LINGUISTS, LoadedEngine.EMBEDDER, new Curious(), Lineage.UNKNOWN, new PictureIndex(List.of()));

    @Test
    void the_word_that_moved_the_odds_is_named_with_its_place_its_sign_and_its_strength() {
        Explanation close = curious.explain(TEXT, Direction.FREE, list(ShotSize.CLOSE_UP), "s3", LONG);
        assertThat(close.asked()).isTrue();
        assertThat(close.whole()).isTrue();
        assertThat(close.moved().get("size")).singleElement().satisfies(moved -> {
            assertThat(moved.word()).isEqualTo("?");
            assertThat(moved.start()).isEqualTo(TEXT.text().indexOf('?'));
            assertThat(moved.end()).isEqualTo(moved.start() + 1);
            assertThat(moved.weight()).isCloseTo(Curious.STRENGTH, within(1e-4));
        });
        assertThat(close.moved().get("angle")).isEmpty();
        Explanation wide = curious.explain(TEXT, Direction.FREE, list(ShotSize.WIDE), "s3", LONG);
        assertThat(wide.moved().get("size"))
                .singleElement()
                .satisfies(moved -> assertThat(moved.weight()).isBetween(-3.0, -0.5));
    }

    @Test
    void only_the_words_that_a_shot_films_are_asked_about() {
        Explanation first = curious.explain(TEXT, Direction.FREE, list(ShotSize.CLOSE_UP), "s1", LONG);
        assertThat(first.passage())
                .extracting(span -> span.of(TEXT.text()))
                .containsExactly("Mara unlocks the drawer.");
        assertThat(first.moved().get("size")).isEmpty();
    }

    @Test
    void a_shot_beside_the_text_is_explained_by_the_beat_that_it_stands_beside() {
        List<Shot> shots =
                new ArrayList<>(list(ShotSize.WIDE).scenes().getFirst().shots());
        shots.add(2, Shot.draft("2A").id("extra").action("A face").shot());
        shots.addFirst(Shot.draft("0").id("opening").action("A place").shot());
        ShotList list = list(shots, "curious");
        assertThat(curious.explain(TEXT, Direction.FREE, list, "extra", LONG).passage())
                .extracting(span -> span.of(TEXT.text()))
                .containsExactly("She lifts a letter out of it.");
        assertThat(curious.explain(TEXT, Direction.FREE, list, "opening", LONG).passage())
                .extracting(span -> span.of(TEXT.text()))
                .containsExactly("Mara unlocks the drawer.");
    }

    @Test
    void the_speaker_and_how_it_is_said_can_move_odds_too() {
        List<Piece> pieces = Piece.of(
                0,
                LoadedEngine.beats().read(TEXT).getFirst().beats().getLast(),
                TEXT.text(),
                LoadedEngine.LINGUISTS.apply(Language.EN),
                1);
        assertThat(pieces)
                .extracting(piece -> piece.place().of(TEXT.text()))
                .contains("MARA", "quietly", "wrote", "?")
                .doesNotContain("this");
        assertThat(pieces)
                .filteredOn(piece -> piece.place().of(TEXT.text()).equals("wrote"))
                .singleElement()
                .satisfies(piece -> assertThat(piece.without().words()).isEqualTo("Who this?"));
    }

    @Test
    void a_word_is_found_in_its_own_place_and_not_within_a_word_before_it() {
        String text = "Everybody because of the cause.";
        assertThat(Piece.of(
                        0,
                        LoadedEngine.beats()
                                .read(ScreenplayReader.read(text, SourceKind.PROSE))
                                .getFirst()
                                .beats()
                                .getFirst(),
                        text,
                        LoadedEngine.LINGUISTS.apply(Language.EN),
                        1))
                .filteredOn(piece -> piece.place().of(text).equals("cause"))
                .singleElement()
                .satisfies(piece -> assertThat(piece.place().start()).isEqualTo(text.lastIndexOf("cause")));
    }

    @Test
    void a_list_that_was_stopped_after_its_first_scene_is_explained_as_far_as_it_goes() {
        Screenplay longer = ScreenplayReader.read(
                TEXT.text() + "\nEXT. YARD - NIGHT\n\nA dog barks at the gate.\n", SourceKind.SCREENPLAY);
        Explanation explanation = curious.explain(longer, Direction.FREE, list(ShotSize.CLOSE_UP), "s3", LONG);
        assertThat(explanation.asked()).isTrue();
        assertThat(explanation.moved().get("size"))
                .extracting(Attribution::word)
                .containsExactly("?");
    }

    @Test
    void a_scene_that_the_text_does_not_have_is_not_explained_by_another() {
        ShotList list = list(ShotSize.CLOSE_UP);
        Scene scene = list.scenes().getFirst();
        ShotList renamed = list.withScenes(List.of(new Scene("9", scene.heading(), scene.characters(), scene.shots())));
        Explanation explanation = curious.explain(TEXT, Direction.FREE, renamed, "s3", LONG);
        assertThat(explanation.asked()).isTrue();
        assertThat(explanation.passage()).isEmpty();
        assertThat(explanation.moved()).isEmpty();
    }

    @Test
    void who_no_longer_wants_to_know_is_not_told_the_rest() {
        Thread.currentThread().interrupt();
        Explanation explanation = curious.explain(TEXT, Direction.FREE, list(ShotSize.CLOSE_UP), "s3", LONG);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(explanation.whole()).isFalse();
        assertThat(explanation.moved().values()).allMatch(List::isEmpty);
    }

    @Test
    void what_another_network_made_it_cannot_explain() {
        ShotList other = list(list(ShotSize.WIDE).scenes().getFirst().shots(), "someone else");
        Explanation explanation = curious.explain(TEXT, Direction.FREE, other, "s3", LONG);
        assertThat(explanation.asked()).isFalse();
        assertThat(explanation.moved()).isEmpty();
        assertThat(explanation.nearest()).isEmpty();
    }

    @Test
    void no_time_means_no_words_and_says_so() {
        Explanation explanation = curious.explain(TEXT, Direction.FREE, list(ShotSize.WIDE), "s3", Duration.ZERO);
        assertThat(explanation.whole()).isFalse();
        assertThat(explanation.moved().values()).allMatch(List::isEmpty);
    }

    @Test
    void an_unknown_shot_is_refused() {
        assertThatThrownBy(() -> curious.explain(TEXT, Direction.FREE, list(ShotSize.WIDE), "s9", LONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s9");
    }

    @Test
    void nearest_scenes_and_originality_come_from_what_is_known_of_the_corpus() {
        Lineage lineage =
                new Lineage(LoadedEngine.samples().of(LoadedEngine.corpus().getFirst()).stream()
                        .map(LearnedScene::of)
                        .toList());
        Explainer knowing = new NetworkExplainer(
                LoadedEngine.LINGUISTS,
                LoadedEngine.EMBEDDER,
                new Curious(),
                lineage,
                new PictureIndex(List.of(new PictureIndex.Line("a", "Mara unlocks the drawer of the old desk"))));
        Explanation explanation = knowing.explain(TEXT, Direction.FREE, list(ShotSize.WIDE), "s1", LONG);
        assertThat(explanation.nearest()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(explanation.likeness().run()).isEqualTo("Mara unlocks the drawer");
    }

    /** The shipped network, its own lists, and what people may have done to them since. */
    @Test
    void every_shot_of_any_list_can_be_explained_by_words_of_its_text() {
        Explainer shipped = new NetworkExplainer(
                LoadedEngine.LINGUISTS,
                LoadedEngine.EMBEDDER,
                LoadedEngine.model().network(),
                Lineage.UNKNOWN,
                LoadedEngine.pictures());
        int told = 0;
        for (int i = 0; i < LoadedEngine.corpus().size(); i += 12) {
            Screenplay text = LoadedEngine.screenplay(LoadedEngine.corpus().get(i));
            ShotList made = named(LoadedEngine.generator().generate(text, Direction.FREE, i, Progress.UNWATCHED));
            for (ShotList list : List.of(made, shuffled(made)))
                for (Scene scene : list.scenes())
                    for (Shot shot :
                            List.of(scene.shots().getFirst(), scene.shots().getLast())) {
                        Explanation explanation =
                                shipped.explain(text, Direction.FREE, list, String.valueOf(shot.id()), LONG);
                        for (List<Attribution> words : explanation.moved().values()) {
                            told += words.size();
                            assertThat(words).hasSizeLessThanOrEqualTo(4).allSatisfy(word -> {
                                assertThat(text.text().substring(word.start(), word.end()))
                                        .isEqualTo(word.word());
                                assertThat(explanation.passage())
                                        .anyMatch(span -> span.overlaps(new Span(word.start(), word.end())));
                                assertThat(word.weight()).isFinite();
                            });
                        }
                    }
        }
        assertThat(told).isGreaterThan(100);
    }

    @Test
    void a_beat_of_very_many_words_is_looked_at_in_groups() {
        Screenplay text = ScreenplayReader.read("The red dog runs past a blue house, ".repeat(60) + "and stops.");
        ShotList made = named(LoadedEngine.generator().generate(text, Direction.FREE, 1, Progress.UNWATCHED));
        Shot longest = made.shots()
                .max(java.util.Comparator.comparingInt(shot -> shot.spans().size()))
                .orElseThrow();
        Explainer shipped = new NetworkExplainer(
                LoadedEngine.LINGUISTS,
                LoadedEngine.EMBEDDER,
                LoadedEngine.model().network(),
                Lineage.UNKNOWN,
                LoadedEngine.pictures());
        Explanation explanation =
                shipped.explain(text, Direction.FREE, made, String.valueOf(longest.id()), Duration.ofSeconds(20));
        assertThat(explanation.whole()).isTrue();
    }

    private static ShotList named(ShotList list) {
        int[] next = {0};
        return list.withScenes(list.scenes().stream()
                .map(scene -> scene.withShots(scene.shots().stream()
                        .map(shot -> shot.change().id("s" + ++next[0]).shot())
                        .toList()))
                .toList());
    }

    /** Shots turned around, and one put in by hand. */
    private static ShotList shuffled(ShotList list) {
        return list.withScenes(list.scenes().stream()
                .map(scene -> {
                    List<Shot> shots = new ArrayList<>(scene.shots().reversed());
                    shots.add(
                            0,
                            Shot.draft("0A")
                                    .id("hand" + scene.number())
                                    .action("x")
                                    .shot());
                    return scene.withShots(shots);
                })
                .toList());
    }

    private static ShotList list(ShotSize size) {
        List<Shot> shots = new ArrayList<>();
        var beats = LoadedEngine.beats().read(TEXT).getFirst().beats();
        for (int i = 0; i < beats.size(); i++)
            shots.add(Shot.draft(String.valueOf(i + 1))
                    .id("s" + (i + 1))
                    .size(size)
                    .action(i == 0 ? "Mara unlocks the drawer." : "x")
                    .spans(List.of(beats.get(i).span()))
                    .shot());
        return list(shots, "curious");
    }

    private static ShotList list(List<Shot> shots, String model) {
        return new ShotList(
                "list",
                null,
                Language.EN,
                List.of(),
                List.of(),
                null,
                null,
                null,
                new Provenance(model, 7, null),
                TEXT.text(),
                SourceKind.SCREENPLAY,
                List.of(new Scene("1", null, List.of("Mara"), shots)));
    }
}
