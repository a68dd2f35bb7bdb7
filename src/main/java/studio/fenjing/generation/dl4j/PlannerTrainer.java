package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.nd4j.linalg.factory.Nd4j;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.measure.Likelihood;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;

/** Trains the planner by maximum likelihood and keeps the epoch that explains the tune part best. */
final class PlannerTrainer {
    /** How many batches are sorted by length among themselves; all together would always make the same ones. */
    private static final int SORTED = 8;

    /** How far training has come. */
    record Epoch(int number, double trainNll, double tuneNll, boolean best) {}

    /** Told after every epoch. */
    interface Watcher {
        void after(Epoch epoch);
    }

    private final Recipe recipe;
    private final String id;

    PlannerTrainer(String id, Recipe recipe) {
        this.id = id;
        this.recipe = recipe;
    }

    /** Stops at the next epoch's end when {@code stop} says so, with the best so far. */
    PlannerNetwork train(List<SceneSample> train, List<SceneSample> tune, Watcher watcher, BooleanSupplier stop)
            throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(recipe);
        Random random = new Random(recipe.seed());
        Nd4j.getRandom().setSeed(recipe.seed());
        Likelihood likelihood = new Likelihood();
        PlannerNetwork best = network(planner, train, Map.of());
        double bestNll = Double.MAX_VALUE;
        int worse = 0;
        for (int epoch = 1; epoch <= recipe.epochs() && worse < recipe.patience() && !stop.getAsBoolean(); epoch++) {
            // Large steps find the valley, small ones its floor.
            planner.network().setLearningRate(recipe.learningRate() * (1 - (epoch - 1.0) / recipe.epochs()));
            double sum = 0;
            int tokens = 0;
            for (List<SceneSample> part : batches(train, random)) {
                planner.network().fit(PlannerBatch.imitating(part, random));
                // DL4J's score is the loss of a scene, summed over its tokens.
                sum += planner.network().score() * part.size();
                tokens +=
                        part.stream().mapToInt(sample -> sample.tokens().size()).sum();
            }
            PlannerNetwork now = network(planner, train, Map.of());
            double nll = likelihood.of(now, tune.isEmpty() ? train : tune).nll();
            boolean better = nll < bestNll;
            if (better) {
                bestNll = nll;
                best = network(planner, train, Map.of("tuneNll", nll, "epoch", (double) epoch));
            }
            worse = better ? 0 : worse + 1;
            watcher.after(new Epoch(epoch, sum / tokens, nll, better));
        }
        return best;
    }

    /** Scenes of about one length go together, since each costs as much as the longest of its batch. */
    private List<List<SceneSample>> batches(List<SceneSample> train, Random random) {
        List<SceneSample> order = new ArrayList<>(train);
        Collections.shuffle(order, random);
        List<List<SceneSample>> batches = new ArrayList<>();
        for (List<SceneSample> some : parts(order, SORTED * recipe.batch()))
            batches.addAll(parts(
                    some.stream()
                            .sorted(Comparator.comparingInt(
                                    sample -> sample.tokens().size()))
                            .toList(),
                    recipe.batch()));
        Collections.shuffle(batches, random);
        return batches;
    }

    private static List<List<SceneSample>> parts(List<SceneSample> samples, int size) {
        List<List<SceneSample>> parts = new ArrayList<>();
        for (int from = 0; from < samples.size(); from += size)
            parts.add(samples.subList(from, Math.min(samples.size(), from + size)));
        return parts;
    }

    private PlannerNetwork network(Dl4jPlanner planner, List<SceneSample> samples, Map<String, Double> metrics)
            throws IOException {
        Map<String, Double> shotsPerBeat = new TreeMap<>();
        for (SourceKind kind : SourceKind.values())
            samples.stream()
                    .filter(sample -> sample.brief().kind() == kind)
                    .mapToDouble(sample -> sample.scene().shots().size()
                            / (double) sample.traits().beats().size())
                    .average()
                    .ifPresent(average -> shotsPerBeat.put(kind.name(), Math.round(average * 1000) / 1000.0));
        return new PlannerNetwork(
                new ModelCard(
                        id,
                        PlannerInput.LENGTH,
                        CameraVocabulary.size(),
                        recipe.hidden(),
                        shotsPerBeat,
                        recipe.words(),
                        metrics),
                planner.kernel());
    }
}
