package studio.fenjing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.plan.CorpusPart;

/** Whether what is asked for changes the lists that way: the same texts of the tune part, filmed under one wish or another. */
class ObedienceTest {
    private static final int TEXTS = 40;
    private static final List<Long> SEEDS = List.of(1L, 2L);
    private static final ShotGenerator GENERATOR = LoadedEngine.generatorWithoutWriter();
    private static final List<ShotList> TUNE = LoadedEngine.corpus().stream()
            .filter(list -> CorpusPart.of(list) == CorpusPart.TUNE && list.source() != null)
            .limit(TEXTS)
            .toList();
    private static final Map<Direction, List<Shot>> FILMED = new HashMap<>();

    /** What is measured of shots. The pairs below are far apart in the train part as well. */
    private enum Trait {
        LENGTH(shots -> shots.stream().mapToDouble(Shot::seconds).sum() / shots.size()),
        CLOSENESS(
                shots -> shots.stream().mapToInt(shot -> shot.size().ordinal()).sum() / (double) shots.size()),
        CLOSE_FRAMES(share(shot -> shot.size().compareTo(ShotSize.CLOSE_UP) >= 0)),
        WIDE_FRAMES(share(shot -> shot.size().compareTo(ShotSize.FULL) <= 0)),
        STATIC(share(shot -> shot.movement() == Movement.STATIC)),
        HANDHELD(share(shot -> shot.movement() == Movement.HANDHELD)),
        INSERTS(share(shot -> shot.framing() == Framing.INSERT)),
        LOOKS(share(shot -> shot.framing() == Framing.POINT_OF_VIEW)),
        TWO_SHOTS(share(shot -> shot.framing() == Framing.TWO_SHOT));

        private final ToDoubleFunction<List<Shot>> measure;

        Trait(ToDoubleFunction<List<Shot>> measure) {
            this.measure = measure;
        }

        private static ToDoubleFunction<List<Shot>> share(Predicate<Shot> has) {
            return shots -> shots.stream().filter(has).count() / (double) shots.size();
        }
    }

    @Test
    void the_faster_the_pace_the_shorter_the_shots_and_the_more_of_them() {
        assertThat(Stream.of(Pace.values()).map(pace -> Trait.LENGTH.measure.applyAsDouble(filmed(at(pace)))))
                .isSortedAccordingTo((slower, faster) -> Double.compare(faster, slower));
        assertThat(Trait.LENGTH.measure.applyAsDouble(filmed(at(Pace.FAST))))
                .isLessThan(0.75 * Trait.LENGTH.measure.applyAsDouble(filmed(at(Pace.SLOW))));
        assertThat(filmed(at(Pace.FAST)).size())
                .isGreaterThan(filmed(at(Pace.SLOW)).size());
    }

    @Test
    void fuller_coverage_takes_more_shots_and_leaner_fewer() {
        int usual = filmed(covering(Coverage.STANDARD)).size();
        assertThat(filmed(covering(Coverage.FULL)).size() / (double) usual).isBetween(1.15, 2.0);
        assertThat(filmed(covering(Coverage.LEAN)).size() / (double) usual).isBetween(0.5, 0.85);
    }

    @ParameterizedTest
    @CsvSource({
        "action, STATIC, horror, LESS",
        "horror, LENGTH, advertising, MORE",
        "documentary, HANDHELD, romance, MORE",
        "vertical drama, CLOSENESS, comic, MORE",
        "teaching, INSERTS, comedy, MORE",
        "suspense, CLOSE_FRAMES, comedy, MORE",
        "cutscene, WIDE_FRAMES, vertical drama, MORE",
        "music video, STATIC, romance, LESS",
        "advertising, LENGTH, drama, LESS",
        "horror, LOOKS, comedy, MORE"
    })
    void a_genre_is_filmed_as_its_directors_do(String genre, Trait trait, String other, String much) {
        compare(direction(genre, null), trait, direction(other, null), much);
    }

    @ParameterizedTest
    @CsvSource({
        "urgent, LENGTH, eerie, LESS", "gritty, HANDHELD, restrained, MORE",
        "epic, WIDE_FRAMES, tender, MORE", "epic, STATIC, restrained, LESS",
        "deadpan, CLOSE_FRAMES, tender, LESS", "melancholy, LENGTH, playful, MORE",
        "eerie, LOOKS, playful, MORE"
    })
    void a_mood_is_filmed_as_its_directors_do(String mood, Trait trait, String other, String much) {
        compare(direction(null, mood), trait, direction(null, other), much);
    }

    private static void compare(Direction asked, Trait trait, Direction other, String much) {
        double here = trait.measure.applyAsDouble(filmed(asked));
        double there = trait.measure.applyAsDouble(filmed(other));
        if (much.equals("MORE")) assertThat(here).isGreaterThan(there);
        else assertThat(here).isLessThan(there);
    }

    private static Direction at(Pace pace) {
        return new Direction(null, List.of(), List.of(), pace, null, null, Coverage.STANDARD);
    }

    private static Direction covering(Coverage coverage) {
        return new Direction(null, List.of(), List.of(), null, null, null, coverage);
    }

    private static Direction direction(@Nullable String genre, @Nullable String mood) {
        return new Direction(
                null,
                genre == null ? List.of() : List.of(genre),
                mood == null ? List.of() : List.of(mood),
                null,
                null,
                null,
                Coverage.STANDARD);
    }

    private static List<Shot> filmed(Direction direction) {
        return FILMED.computeIfAbsent(direction, asked -> {
            List<Shot> shots = new ArrayList<>();
            for (ShotList list : TUNE)
                for (long seed : SEEDS)
                    GENERATOR
                            .generate(LoadedEngine.screenplay(list), asked, seed, Progress.UNWATCHED)
                            .shots()
                            .forEach(shots::add);
            return shots;
        });
    }
}
