package studio.fenjing.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.Beat;
import studio.fenjing.generation.beat.SceneBeats;
import studio.fenjing.generation.beat.SpeechTime;
import studio.fenjing.generation.lineage.Likeness;
import studio.fenjing.generation.measure.DialogueCoverage;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.ShotListJson;
import studio.fenjing.interchange.ShotListSchema;
import studio.fenjing.interchange.UnreadableText;

class PipelineGeneratorTest {
    private static final String SCRIPT = """
            内 修车铺 夜

            赵敏放下扳手，看着门口。老周站在雨里，没有进来。

            赵敏：车修好了。

            老周：钱呢？

            赵敏把抽屉推上，灯灭了。

            外 街道 日

            老周推着车走远。一条狗跟在后面。
            """;

    private final ShotGenerator generator = LoadedEngine.generator();

    @Test
    void every_list_films_the_whole_text_once_in_order_and_invents_nobody() {
        Stream<Screenplay> corpus = LoadedEngine.corpus().stream().map(LoadedEngine::screenplay);
        Stream.concat(corpus, Mutations.screenplays()).forEach(screenplay -> {
            List<SceneBeats> source = LoadedEngine.beats().read(screenplay);
            ShotList list = generator.generate(screenplay, Direction.FREE, 7, Progress.UNWATCHED);
            filmsEveryBeatOnce(source, list);
            assertThat(DialogueCoverage.of(source, list)).isEqualTo(1.0);
            inventsNothing(source, list);
            leavesTimeForSpeech(list);
            saysNothingTwice(list);
            assertThat(list.shots().map(Shot::number).toList())
                    .isEqualTo(Stream.iterate(1, n -> n + 1)
                            .limit(list.shots().count())
                            .map(String::valueOf)
                            .toList());
            assertThat(ShotListSchema.faults(ShotListJson.writeLine(list))).isEmpty();
        });
    }

    private static void filmsEveryBeatOnce(List<SceneBeats> source, ShotList list) {
        assertThat(list.scenes()).hasSameSizeAs(source);
        for (int i = 0; i < source.size(); i++) {
            List<Span> spans = list.scenes().get(i).shots().stream()
                    .flatMap(shot -> shot.spans().stream())
                    .toList();
            assertThat(spans)
                    .isEqualTo(source.get(i).beats().stream().map(Beat::span).toList());
            assertThat(spans).isSorted();
        }
    }

    private static void inventsNothing(List<SceneBeats> source, ShotList list) {
        String text = folded(list.source());
        for (int i = 0; i < source.size(); i++) {
            Scene scene = list.scenes().get(i);
            assertThat(scene.characters()).allMatch(name -> text.contains(folded(name)));
            for (Shot shot : scene.shots()) {
                assertThat(scene.characters()).containsAll(shot.subjects());
                assertThat(shot.action()).isNotBlank().doesNotContain("{", "}");
                if (isOwn(shot)) assertThat(text).contains(inPieces(shot, list));
            }
        }
    }

    /** Whether the picture says that it is the source's own words. */
    private static boolean isOwn(Shot shot) {
        return shot.rationale().stream()
                .anyMatch(reason -> reason.field().equals("action")
                        && Set.of("The text's own words", "原文自己的话").contains(reason.because()));
    }

    private static List<String> inPieces(Shot shot, ShotList list) {
        String filmed = folded(String.join(
                " ",
                shot.spans().stream()
                        .map(span -> span.of(list.source() == null ? "" : list.source()))
                        .toList()));
        List<String> words = new ArrayList<>();
        int at = 0;
        // Each word of the picture comes from what the shot films, in order.
        for (String word : list.language() == Language.ZH
                ? shot.action().split("")
                : shot.action().split("\\s+")) {
            String bare = folded(word);
            if (bare.isEmpty()) continue;
            int found = filmed.indexOf(bare, at);
            assertThat(found).as("%s in %s", word, filmed).isGreaterThanOrEqualTo(0);
            at = found + bare.length();
            words.add(bare);
        }
        return words;
    }

    private static void leavesTimeForSpeech(ShotList list) {
        list.shots()
                .forEach(shot -> assertThat(shot.seconds())
                        .isGreaterThanOrEqualTo(Math.min(Shot.LONGEST, SpeechTime.seconds(shot.dialogue()))));
    }

    private static void saysNothingTwice(ShotList list) {
        Set<String> seen = new HashSet<>();
        list.shots()
                .filter(shot -> shot.spans().isEmpty())
                .forEach(shot ->
                        assertThat(seen.add(shot.action())).as(shot.action()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 13, 21, 60})
    void as_many_shots_as_are_asked_for(int shots) {
        assertThat(generate(SCRIPT, shots, null, 3).shots()).hasSize(shots);
        ShotList idea = generator.generate(
                ScreenplayReader.read("A lighthouse keeper knits a scarf for the sea.", SourceKind.IDEA),
                asking(shots, null),
                3,
                Progress.UNWATCHED);
        assertThat(idea.shots()).hasSize(shots);
    }

    @Test
    void fewer_shots_than_scenes_are_impossible() {
        assertThatThrownBy(() -> generate(SCRIPT, 1, null, 3))
                .isInstanceOf(ImpossibleDirection.class)
                .hasMessageContaining("1 shots for 2 scenes");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 45, 90, 240})
    void the_running_time_asked_for_is_met_within_a_tenth(int seconds) {
        for (long seed = 0; seed < 5; seed++)
            assertThat(generate(SCRIPT, null, seconds, seed).seconds()).isBetween(seconds * 0.9, seconds * 1.1);
    }

    @Test
    void a_running_time_and_a_number_of_shots_are_met_together() {
        ShotList list = generate(SCRIPT, 9, 60, 1);
        assertThat(list.shots()).hasSize(9);
        assertThat(list.seconds()).isBetween(54.0, 66.0);
    }

    @Test
    void the_same_seed_gives_the_same_list_and_another_another() {
        String first = ShotListJson.write(generate(SCRIPT, null, null, 5));
        assertThat(ShotListJson.write(generate(SCRIPT, null, null, 5))).isEqualTo(first);
        assertThat(ShotListJson.write(generate(SCRIPT, null, null, 6))).isNotEqualTo(first);
    }

    @Test
    void shots_are_told_in_order_as_they_are_made() {
        List<Shot> told = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        ShotList list = generator.generate(ScreenplayReader.read(SCRIPT), Direction.FREE, 5, new Progress() {
            @Override
            public void made(Scene scene, Shot shot) {
                told.add(shot);
            }

            @Override
            public void done(double share) {
                shares.add(share);
            }
        });
        assertThat(told).isEqualTo(list.shots().toList());
        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void cancelling_stops_before_the_next_shot() {
        List<Shot> told = new ArrayList<>();
        assertThatThrownBy(() -> generator.generate(ScreenplayReader.read(SCRIPT), Direction.FREE, 5, new Progress() {
                    @Override
                    public void made(Scene scene, Shot shot) {
                        told.add(shot);
                    }

                    @Override
                    public boolean cancelled() {
                        return told.size() == 2;
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(2);
    }

    @Test
    void names_in_pictures_are_read_as_in_running_text() {
        for (long seed = 0; seed < 10; seed++)
            generate("INT. LENA'S ALL-NIGHT BAR - 2 A.M.\n\nMRS. O'HARA\nGo home.\n\nTHE BARMAN\nNo.\n", 8, null, seed)
                    .shots()
                    .map(Shot::action)
                    .forEach(picture -> assertThat(picture)
                            .doesNotContain("MRS", "O'hara", "the Lena", "A.M.", "the Barman", "the the"));
    }

    @Test
    void no_picture_is_a_copy_but_of_the_texts_own_words() {
        LoadedEngine.corpus().stream()
                .filter(list -> CorpusPart.of(list) != CorpusPart.TRAIN)
                .flatMap(list -> generator
                        .generate(LoadedEngine.screenplay(list), Direction.FREE, 4, Progress.UNWATCHED)
                        .shots())
                .forEach(shot -> {
                    Likeness likeness = LoadedEngine.pictures().likeness(shot.action());
                    if (!isOwn(shot))
                        assertThat(likeness.isNearCopy()).as(shot.action()).isFalse();
                    assertThat(shot.originality()).isEqualTo(likeness.originality());
                });
    }

    @Test
    void an_insert_without_words_shows_a_thing_or_a_part_never_a_place_or_a_bare_name() {
        LoadedEngine.corpus().stream()
                .filter(list -> list.sourceKind() == SourceKind.IDEA)
                .forEach(idea -> {
                    ShotList list =
                            generator.generate(LoadedEngine.screenplay(idea), Direction.FREE, 2, Progress.UNWATCHED);
                    for (Scene scene : list.scenes())
                        scene.shots().stream()
                                .filter(shot -> shot.spans().isEmpty() && shot.framing() == Framing.INSERT)
                                .forEach(shot -> {
                                    assertThat(scene.characters()).doesNotContain(shot.action());
                                    if (scene.heading() != null)
                                        assertThat(shot.action())
                                                .isNotEqualTo(scene.heading().location());
                                });
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> Mara opens <b>the</b> door.",
                "\u202EMara opens the door.\u202C A dog barks.",
                "Mara \uD800 opens the door. \uDC00 A dog barks.",
                "INT. HALL - DAY",
                "INT. HALL - DAY\n\nMARA\n",
                "内 客厅 夜\n\n赵敏：",
                "?",
                "。。。",
                "Mara.",
                "{who} {place} {thing} {other}",
                "$1 \\1 %s %d {0}",
            })
    void odd_texts_give_a_sane_list_or_say_that_there_is_nothing_to_film(String text) {
        try {
            ShotList list = generator.generate(ScreenplayReader.read(text), Direction.FREE, 1, Progress.UNWATCHED);
            assertThat(list.shots())
                    .isNotEmpty()
                    .allMatch(shot -> !shot.action().isBlank());
            assertThat(ShotListSchema.faults(ShotListJson.writeLine(list))).isEmpty();
        } catch (UnreadableText | NothingToFilm e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void a_name_of_five_hundred_characters_and_ten_thousand_lines_are_filmed() {
        String name = "阿".repeat(500);
        assertThat(generate("内 客厅 夜\n\n" + name + "：你好。\n", null, null, 1).shots())
                .isNotEmpty();
        String many = "INT. HALL - DAY\n\n" + "A dog barks.\n\nMARA\nWho is there?\n\n".repeat(2_000);
        ShotList list = generate(many, null, null, 1);
        assertThat(DialogueCoverage.of(LoadedEngine.beats().read(ScreenplayReader.read(many)), list))
                .isEqualTo(1.0);
    }

    private ShotList generate(String text, @Nullable Integer shots, @Nullable Integer seconds, long seed) {
        return generator.generate(ScreenplayReader.read(text), asking(shots, seconds), seed, Progress.UNWATCHED);
    }

    private static Direction asking(@Nullable Integer shots, @Nullable Integer seconds) {
        return new Direction(null, List.of(), List.of(), null, seconds, shots, Coverage.STANDARD);
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
