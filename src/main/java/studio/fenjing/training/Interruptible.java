package studio.fenjing.training;

import studio.fenjing.film.Direction;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;

/** Generates on trial, for a run that may be cancelled before the next list. */
record Interruptible(ShotGenerator generator, TrainingRun run) implements ShotGenerator {
    @Override
    public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
        run.goOn();
        return generator.generate(screenplay, direction, seed, progress);
    }

    @Override
    public String model() {
        return generator.model();
    }

    @Override
    public String backend() {
        return generator.backend();
    }
}
