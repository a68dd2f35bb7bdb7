package studio.fenjing.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.dl4j.Course;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.generation.dl4j.Training;
import studio.fenjing.generation.dl4j.word.WriterRecipe;
import studio.fenjing.generation.dl4j.word.WriterTrainer;
import studio.fenjing.generation.measure.Gate;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.write.PhraseLearner;
import studio.fenjing.language.Linguists;
import studio.fenjing.language.SentenceEmbedder;
import studio.fenjing.training.RunStatus.Failed;
import studio.fenjing.training.RunStatus.Failed.Reason;

/** Trains a network, has the gate judge it, and lets it serve where it is better. */
@Component
class Schooling {
    private static final Logger LOG = LoggerFactory.getLogger(Schooling.class);

    private final TrainingSettings settings;
    private final Corpus corpus;
    private final NetworkShelf shelf;
    private final Serving serving;
    private final Gate gate;
    private final Clock clock;
    private final Samples samples;
    private final PhraseLearner phrases;

    Schooling(
            TrainingSettings settings,
            Corpus corpus,
            NetworkShelf shelf,
            Serving serving,
            Gate gate,
            SentenceEmbedder embedder,
            Clock clock) {
        this.settings = settings;
        this.corpus = corpus;
        this.shelf = shelf;
        this.serving = serving;
        this.gate = gate;
        this.clock = clock;
        this.samples = new Samples(
                Corpus::screenplay, new BeatReader(Linguists::of), new Understanding(Linguists::of, embedder));
        this.phrases = new PhraseLearner(Linguists::of, embedder);
    }

    /** Throws nothing: how it ended is the run's last status. */
    void school(TrainingRun run) {
        try {
            run.become(learn(run, corpus.read()));
        } catch (CancellationException cancelled) {
            run.become(new RunStatus.Cancelled());
        } catch (Corpus.Unusable unusable) {
            fail(run, unusable.reason(), String.valueOf(unusable.getMessage()), unusable);
        } catch (IOException e) {
            fail(run, Reason.NOT_WRITTEN, String.valueOf(e.getMessage()), e);
        } catch (LinkageError e) {
            fail(run, Reason.NO_LIBRARY, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | Error e) {
            fail(run, Reason.BROKEN, "", e);
        }
    }

    private RunStatus learn(TrainingRun run, Corpus.Material material) throws IOException {
        NetworkId id = shelf.fresh(clock.instant());
        Path draft = shelf.draft(id);
        Course course = settings.course(run.seed());
        try {
            new Training(samples, phrases, new WriterTrainer(WriterRecipe.USUAL, Linguists::of), clock)
                    .train(
                            id.value(),
                            material.lists(),
                            material.written(),
                            course,
                            draft,
                            new Register(run, course.recipe().mostEpochs()),
                            run::isCancelled);
            run.goOn(); // the writer stops within an epoch and tells nobody
            run.become(new RunStatus.Judging());
            Judgement judgement = judge(run, draft, material);
            judgement.write(draft);
            run.goOn();
            shelf.keep(id);
            return new RunStatus.Done(id, promote(run, id, judgement, material));
        } finally {
            shelf.discardDraft(id);
        }
    }

    /** Judges anew where somebody has chosen another network meanwhile. */
    private boolean promote(TrainingRun run, NetworkId id, Judgement first, Corpus.Material material)
            throws IOException {
        Judgement judgement = first;
        while (judgement.verdict().passes()) {
            if (serving.replace(judgement.against(), id)) return true;
            judgement = judge(run, shelf.folder(id), material);
            judgement.write(shelf.folder(id));
        }
        return false;
    }

    private Judgement judge(TrainingRun run, Path folder, Corpus.Material material) throws IOException {
        Model fresh = ModelFolder.read(folder);
        Serving.Reigning reigning = serving.reigning();
        List<ShotList> part = material.part(CorpusPart.TUNE);
        List<SceneSample> read = new ArrayList<>();
        for (ShotList list : part) {
            run.goOn();
            read.addAll(samples.of(list));
        }
        return new Judgement(
                clock.instant(),
                reigning.id(),
                gate.judge(
                        new Gate.Contender(fresh.network(), new Interruptible(serving.trial(fresh), run)),
                        new Gate.Contender(
                                reigning.contender().network(),
                                new Interruptible(reigning.contender().generator(), run)),
                        part,
                        read));
    }

    private static void fail(TrainingRun run, Reason reason, String detail, Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("training failed, {}, reference {}", reason, reference, cause);
        run.become(new Failed(reason, detail, reference));
    }
}
