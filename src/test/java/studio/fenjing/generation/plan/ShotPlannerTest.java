package studio.fenjing.generation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.Beat;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneBeats;
import studio.fenjing.generation.beat.SceneTraits;

class ShotPlannerTest {
    /** Every token is as likely as every other. */
    private static final CameraNetwork INDIFFERENT = network(input -> new float[CameraVocabulary.size()]);

    private static final ShotPlanner PLANNER = new ShotPlanner(INDIFFERENT, ShotPlanner.Sampling.USUAL);
    private static final Brief BRIEF =
            new Brief(List.of(), List.of(), null, SourceKind.PROSE, Language.EN, false, null, null);

    @ParameterizedTest
    @CsvSource({"3 1 4 2 2 5 1 3, ", "3 3 3 3 3 3 3, 9", "5 5 5 5, 4", "2 2 2 2 2 2, 2", "6, 6", "1 1 1 1, 8"})
    void a_shot_of_several_sentences_films_them_whole(String clauses, @Nullable Integer shots) {
        List<BeatTraits> beats = sentences(clauses);
        SceneTraits scene = scene(beats);
        for (int seed = 0; seed < 200; seed++) {
            List<PlannedShot> planned = PLANNER.plan(scene, BRIEF, shots, new Random(seed));
            if (shots != null) assertThat(planned).hasSize(shots);
            // Where too few shots are asked for, the last one takes what is left.
            List<PlannedShot> free = shots == null ? planned : planned.subList(0, planned.size() - 1);
            for (PlannedShot shot : free)
                assertThat(isWhole(shot, beats)).as("%s", shot).isTrue();
        }
    }

    @Test
    void guidance_makes_a_genre_felt_more_and_leaves_what_has_none_alone() {
        Brief horror = new Brief(List.of("horror"), List.of(), null, SourceKind.PROSE, Language.EN, false, null, null);
        double learned = closeUps(horror, 1);
        assertThat(learned).isBetween(0.18, 0.4);
        assertThat(closeUps(horror, 3)).isGreaterThan(1.5 * learned);
        assertThat(closeUps(BRIEF, 3)).isEqualTo(closeUps(BRIEF, 1));
    }

    /** The share of close-ups among shots planned by a network that knows nothing but to like them in horror. */
    private static double closeUps(Brief brief, double guidance) {
        SceneTraits scene = scene(sentences("1 1 1 1 1 1"));
        int horror = horror(scene);
        CameraNetwork network = network(input -> {
            float[] odds = new float[CameraVocabulary.size()];
            odds[CameraVocabulary.id(Slot.SIZE, "CLOSE_UP")] = input[horror];
            return odds;
        });
        ShotPlanner planner = new ShotPlanner(network, new ShotPlanner.Sampling(1, 1, guidance));
        return IntStream.range(0, 200)
                .mapToObj(seed -> planner.plan(scene, brief, 6, new Random(seed)))
                .flatMap(List::stream)
                .mapToInt(shot -> shot.size() == ShotSize.CLOSE_UP ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** Where the input tells of horror. */
    private static int horror(SceneTraits scene) {
        Brief brief = new Brief(List.of("horror"), List.of(), null, SourceKind.PROSE, Language.EN, false, null, null);
        float[] told = new PlannerInput(scene, brief).at(new SceneWalk(6));
        float[] free = new PlannerInput(scene, brief.undirected()).at(new SceneWalk(6));
        int[] differ =
                IntStream.range(0, told.length).filter(i -> told[i] != free[i]).toArray();
        assertThat(differ).hasSize(1);
        return differ[0];
    }

    private static SceneTraits scene(List<BeatTraits> beats) {
        return new SceneTraits(
                new SceneBeats(
                        "1",
                        null,
                        List.of("Mara"),
                        beats.stream().map(BeatTraits::beat).toList()),
                beats);
    }

    private static boolean isWhole(PlannedShot shot, List<BeatTraits> beats) {
        List<Beat> filmed = beats.subList(shot.from(), shot.to()).stream()
                .map(BeatTraits::beat)
                .toList();
        long ends = filmed.stream().filter(Beat::closesSentence).count();
        boolean several = ends > 1 || (ends == 1 && !filmed.getLast().closesSentence());
        return !several
                || (filmed.getFirst().opensSentence() && filmed.getLast().closesSentence());
    }

    /** Sentences of so many clauses each. */
    private static List<BeatTraits> sentences(String clauses) {
        List<BeatTraits> beats = new ArrayList<>();
        for (String count : clauses.split(" ")) {
            int of = Integer.parseInt(count);
            for (int i = 0; i < of; i++) {
                int at = beats.size() * 10;
                Beat beat = new Beat(new Span(at, at + 9), "she waits", List.of(), i == 0, i == of - 1, null);
                beats.add(new BeatTraits(
                        beat,
                        Language.EN,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new float[PlannerInput.CONCEPTS],
                        0,
                        0,
                        false,
                        false));
            }
        }
        return beats;
    }

    private static CameraNetwork network(CameraNetwork.Walk walk) {
        return new CameraNetwork() {
            @Override
            public String model() {
                return "made up";
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
                return walk;
            }
        };
    }
}
