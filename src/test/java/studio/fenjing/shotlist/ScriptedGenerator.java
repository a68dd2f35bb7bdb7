package studio.fenjing.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Progress;
import studio.fenjing.generation.ShotGenerator;

/** Films every line of a text as one shot, when the test lets it; a line {@code BREAK} makes it fail. */
public final class ScriptedGenerator implements ShotGenerator {
    private volatile Semaphore takes = new Semaphore(Integer.MAX_VALUE);

    /** From now on a shot is made only for each {@link #release}. */
    public void hold() {
        takes = new Semaphore(0);
    }

    public void release(int shots) {
        takes.release(shots);
    }

    /** Films freely again. */
    public void letGo() {
        takes = new Semaphore(Integer.MAX_VALUE);
    }

    @Override
    public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
        List<String> lines =
                screenplay.text().lines().filter(line -> !line.isBlank()).toList();
        Scene scene = new Scene("1", null, List.of("赵敏"), List.of());
        List<Shot> shots = new ArrayList<>();
        for (String line : lines) {
            await(progress);
            if (line.equals("BREAK")) throw new IllegalStateException("broken as the text asks");
            if (line.equals("NOTHING")) continue;
            Shot shot = Shot.draft(String.valueOf(shots.size() + 1))
                    .action(line)
                    .seconds(1 + seed % 5)
                    .shot();
            shots.add(shot);
            progress.made(scene, shot);
            progress.done((double) shots.size() / lines.size());
        }
        return new ShotList(
                null,
                null,
                screenplay.language(),
                direction.genre(),
                direction.mood(),
                direction.pace(),
                "2.39:1",
                null,
                new Provenance(model(), seed, null),
                screenplay.text(),
                screenplay.kind(),
                List.of(scene.withShots(shots)));
    }

    private void await(Progress progress) {
        try {
            while (!progress.cancelled()) if (takes.tryAcquire(5, TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException();
    }

    @Override
    public String backend() {
        return "none";
    }

    @Override
    public String model() {
        return "scripted/1";
    }
}
