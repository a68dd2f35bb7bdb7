package studio.fenjing.generation.measure;

import java.util.List;
import java.util.function.Function;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;

/** A network's own list for a source that a person has directed, asked for with the person's genre, mood and pace. */
record Imitation(ShotGenerator generator, Function<ShotList, Screenplay> screenplays) {
    private static final long SEED = 1;

    ShotList of(ShotList list) {
        Direction direction =
                new Direction(list.language(), list.genre(), list.mood(), list.pace(), null, null, Coverage.STANDARD);
        return generator.generate(screenplays.apply(list), direction, SEED, Progress.UNWATCHED);
    }

    List<ShotList> of(List<ShotList> lists) {
        return lists.stream().map(this::of).toList();
    }
}
