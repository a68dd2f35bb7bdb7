package studio.fenjing.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning;

/** One training of a network, from the click or the clock to the verdict. */
final class TrainingRun {
    private final Instant began;
    private final boolean scheduled;
    private final long seed;
    private final Runnable changed;
    private final List<Learning.Epoch> epochs = new ArrayList<>();
    private final List<Learning.Epoch> writing = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Round> writersRounds = new ArrayList<>();
    private RunStatus status = new RunStatus.Reading();
    private volatile boolean cancelled;

    /** @param changed told after every change, on the thread that made it */
    TrainingRun(Instant began, boolean scheduled, long seed, Runnable changed) {
        this.began = began;
        this.scheduled = scheduled;
        this.seed = seed;
        this.changed = changed;
    }

    long seed() {
        return seed;
    }

    synchronized RunReport report() {
        return new RunReport(
                began, scheduled, cancelled && !status.isFinished(), status, epochs, writing, rounds, writersRounds);
    }

    synchronized boolean isFinished() {
        return status.isFinished();
    }

    void become(RunStatus now) {
        synchronized (this) {
            status = now;
        }
        changed.run();
    }

    void learned(Learning.Epoch epoch, int most) {
        synchronized (this) {
            epochs.add(epoch);
        }
        become(new RunStatus.Practising(epoch.number(), most));
    }

    void wrote(Learning.Epoch epoch, int most) {
        synchronized (this) {
            writing.add(epoch);
        }
        become(new RunStatus.Writing(epoch.number(), most));
    }

    void played(Round round, int most) {
        synchronized (this) {
            rounds.add(round);
        }
        become(new RunStatus.Playing(round.number(), most));
    }

    void writerPlayed(Round round, int most) {
        synchronized (this) {
            writersRounds.add(round);
        }
        become(new RunStatus.WriterPlaying(round.number(), most));
    }

    void cancel() {
        cancelled = true;
        changed.run();
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancellationException where somebody has cancelled it */
    void goOn() {
        if (cancelled) throw new CancellationException();
    }
}
