package studio.fenjing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.Model;
import studio.fenjing.generation.measure.Evaluation;
import studio.fenjing.generation.measure.Evaluator;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;

/** Judges a model on a part of a corpus, beside baselines that know the train part. */
final class Judging {
    private final List<ShotList> judged = new ArrayList<>();
    private final List<ShotList> others = new ArrayList<>();
    private final List<ShotList> trainLists = new ArrayList<>();
    private final List<SceneSample> samples = new ArrayList<>();
    private final List<SceneSample> train = new ArrayList<>();
    private final List<SceneSample> tune = new ArrayList<>();
    private final Engine engine;

    Judging(Engine engine, List<ShotList> corpus, Predicate<CorpusPart> parts) {
        this.engine = engine;
        Samples reader = engine.samples();
        for (ShotList list : corpus) {
            CorpusPart part = CorpusPart.of(list);
            List<SceneSample> read = reader.of(list);
            if (read.isEmpty()) {
                System.err.println("left out, no source to read: " + list.id());
                continue;
            }
            if (part == CorpusPart.TRAIN) {
                train.addAll(read);
                trainLists.add(list);
            }
            if (part == CorpusPart.TUNE) tune.addAll(read);
            if (parts.test(part)) {
                judged.add(list);
                samples.addAll(read);
            } else others.add(list);
        }
    }

    boolean hasNothing() {
        return samples.isEmpty();
    }

    Evaluation judge(Model model) {
        return new Evaluator(
                        engine.generator(model),
                        model.network(),
                        Engine::screenplay,
                        engine.linguists(),
                        engine.embedder())
                .evaluate(judged, samples, train, tune, trainLists, others);
    }
}
