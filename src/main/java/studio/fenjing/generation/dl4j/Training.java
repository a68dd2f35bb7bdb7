package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.word.WriterGame;
import studio.fenjing.generation.dl4j.word.WriterNetwork;
import studio.fenjing.generation.dl4j.word.WriterTrainer;
import studio.fenjing.generation.lineage.LearnedScene;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.write.Phrase;
import studio.fenjing.generation.write.PhraseBook;
import studio.fenjing.generation.write.PhraseLearner;
import studio.fenjing.generation.write.Schoolbook;

/**
 * Trains a model on a corpus: the planner network, by likelihood and then in a game where the course has one, and the
 * phrases and the network of the writer.
 */
public final class Training {
    private final Samples samples;
    private final PhraseLearner phrases;
    private final WriterTrainer writer;
    private final Clock clock;

    /** Told how training goes. */
    public interface Watcher {
        /** @param share of the longest training possible, 0 to 1 */
        void after(int epoch, double share, double trainNll, double tuneNll, boolean best);

        /** Where there are lines to learn from: the writer begins. */
        default void beforeWriting(int most) {}

        /** An epoch of the writer, in nats a word. */
        default void afterWriting(int epoch, int most, double trainNll, double tuneNll, boolean best) {}

        /** Where a game is played: it begins, and its discriminator takes the first lessons alone. */
        default void beforeTheGame(int most) {}

        /** A round of the adversarial game, where one is played. */
        default void after(Round round, int most) {}

        /** Where the writer plays too: its game begins, and its discriminator takes the first lessons alone. */
        default void beforeTheWritersGame(int most) {}

        /** A round of the writer's game. */
        default void afterWriters(Round round, int most) {}
    }

    public Training(Samples samples, PhraseLearner phrases, WriterTrainer writer) {
        this(samples, phrases, writer, Clock.systemUTC());
    }

    public Training(Samples samples, PhraseLearner phrases, WriterTrainer writer, Clock clock) {
        this.samples = samples;
        this.phrases = phrases;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Stops at the next epoch or round when {@code stop} says so, with the best so far; writes {@code folder}.
     *
     * @param written what people wrote for the writer; without lines it has no network
     * @throws CancellationException where it says so before there is anything to keep
     */
    public CameraNetwork train(
            String id,
            List<ShotList> corpus,
            Schoolbook written,
            Course course,
            Path folder,
            Watcher watcher,
            BooleanSupplier stop)
            throws IOException {
        List<SceneSample> train = new ArrayList<>();
        List<SceneSample> tune = new ArrayList<>();
        List<Phrase> learned = new ArrayList<>(written.phrases());
        for (ShotList list : corpus) {
            if (stop.getAsBoolean()) throw new CancellationException("stopped while the corpus was read");
            CorpusPart part = CorpusPart.of(list);
            if (part == CorpusPart.TEST) continue;
            List<SceneSample> read = samples.of(list);
            (part == CorpusPart.TRAIN ? train : tune).addAll(read);
            if (part == CorpusPart.TRAIN)
                for (SceneSample sample : read) learned.addAll(phrases.learn(list, sample.scene(), sample.traits()));
        }
        if (train.isEmpty())
            throw new IOException("no scene to learn from: the corpus has no train part with a source");
        List<Learning.Epoch> epochs = new ArrayList<>();
        PlannerNetwork network = new PlannerTrainer(id, course.recipe())
                .train(
                        train,
                        tune,
                        epoch -> {
                            epochs.add(new Learning.Epoch(
                                    epoch.number(), epoch.trainNll(), epoch.tuneNll(), epoch.best()));
                            watcher.after(
                                    epoch.number(),
                                    epoch.number() / (double) course.recipe().mostEpochs(),
                                    epoch.trainNll(),
                                    epoch.tuneNll(),
                                    epoch.best());
                        },
                        stop);
        List<Learning.Epoch> writing = new ArrayList<>();
        WriterNetwork writes = write(written.lines(), writing, watcher, stop);
        Pupil pupil = new Pupil(train, tune, new PhraseBook(learned), writes);
        pupil.write(folder, network);
        Learning learning = new Learning(now(), Learning.Material.of(corpus), epochs, writing, List.of(), null, null);
        ModelFolder.calibrate(folder, samples::meaning, tune);
        learning.write(folder);
        if (course.rounds() == 0 || tune.isEmpty()) return network;
        Played played = play(course, network, pupil, folder, learning, watcher, stop);
        if (writes != null) playWriting(course, writes, written.lines(), folder, played.learning(), watcher, stop);
        return played.network();
    }

    private record Played(PlannerNetwork network, Learning learning) {}

    private Played play(
            Course course,
            PlannerNetwork network,
            Pupil pupil,
            Path folder,
            Learning learning,
            Watcher watcher,
            BooleanSupplier stop)
            throws IOException {
        watcher.beforeTheGame(course.rounds());
        long began = System.nanoTime();
        BooleanSupplier enough = () -> stop.getAsBoolean()
                || System.nanoTime() - began > course.longest().toNanos();
        Optional<PlannerGame.Outcome> outcome = new PlannerGame(course.recipe(), course.rounds())
                .play(
                        network.kernels(),
                        pupil.train(),
                        pupil.tune(),
                        round -> watcher.after(round, course.rounds()),
                        enough);
        if (outcome.isEmpty()) return new Played(network, learning);
        return keep(outcome.get(), network, pupil, folder, learning);
    }

    /** Keeps the better of the writer's weights, and its critic. */
    private void playWriting(
            Course course,
            WriterNetwork writes,
            List<PictureLine> lines,
            Path folder,
            Learning learning,
            Watcher watcher,
            BooleanSupplier stop)
            throws IOException {
        WriterGame game = writer.game(course.rounds());
        watcher.beforeTheWritersGame(game.rounds());
        Optional<WriterGame.Outcome> outcome =
                game.play(writes, lines, round -> watcher.afterWriters(round, game.rounds()), stop);
        if (outcome.isEmpty()) return;
        ModelFolder.tell(folder, outcome.get().network());
        learning.with(new Learning.WritersGame(
                        outcome.get().rounds(), outcome.get().contest()))
                .write(folder);
    }

    /** Trains the writer's network, where there is something that it can learn from. */
    private @Nullable WriterNetwork write(
            List<PictureLine> lines, List<Learning.Epoch> epochs, Watcher watcher, BooleanSupplier stop) {
        if (lines.isEmpty()) return null;
        watcher.beforeWriting(writer.epochs());
        return writer.train(
                        lines,
                        epoch -> {
                            epochs.add(new Learning.Epoch(
                                    epoch.number(), epoch.trainNll(), epoch.tuneNll(), epoch.best()));
                            watcher.afterWriting(
                                    epoch.number(), epoch.most(), epoch.trainNll(), epoch.tuneNll(), epoch.best());
                        },
                        stop)
                .orElse(null);
    }

    /** What stays the same whichever weights are kept. */
    private record Pupil(
            List<SceneSample> train,
            List<SceneSample> tune,
            PhraseBook phrases,
            @Nullable WriterNetwork writer) {
        void write(Path folder, PlannerNetwork network) throws IOException {
            ModelFolder.write(folder, network, phrases);
            ModelFolder.tell(
                    folder, new Lineage(train.stream().map(LearnedScene::of).toList()));
            if (writer != null) ModelFolder.tell(folder, writer);
        }
    }

    /** The game's weights only where they won; its critic and its curves in any case. */
    private Played keep(
            PlannerGame.Outcome outcome, PlannerNetwork before, Pupil pupil, Path folder, Learning likelihood)
            throws IOException {
        PlannerNetwork kept = before;
        if (outcome.contest().adversarialWins()) {
            kept = before.learned(outcome.kernels(), outcome.rounds().size(), pupil.tune());
            pupil.write(folder, kept);
        }
        ModelFolder.tell(folder, outcome.judge());
        ModelFolder.calibrate(folder, samples::meaning, pupil.tune());
        Learning learning = new Learning(
                now(),
                likelihood.material(),
                likelihood.epochs(),
                likelihood.writing(),
                outcome.rounds(),
                outcome.contest(),
                null);
        learning.write(folder);
        return new Played(kept, learning);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
