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

/** Trains the planner's networks by maximum likelihood; of each the epoch is kept that explains the tune part best. */
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
        Likelihood likelihood = new Likelihood();
        List<LstmKernel> kernels = new ArrayList<>();
        int epochs = recipe.epochsOfEach();
        double last = 0;
        for (int i = 0; i < recipe.networks() && !(stop.getAsBoolean() && i > 0); i++) {
            int before = i * epochs;
            Member member = new Member(recipe.withSeed(recipe.seed() + i), epochs, likelihood);
            boolean whole = member.learn(
                    train,
                    tune,
                    epoch -> watcher.after(
                            new Epoch(before + epoch.number(), epoch.trainNll(), epoch.tuneNll(), epoch.best())),
                    stop);
            // One that had no time to learn would only disturb those that had.
            if (!whole && i > 0) break;
            kernels.add(member.best);
            last = before + member.bestEpoch;
        }
        List<SceneSample> judged = tune.isEmpty() ? train : tune;
        double nll = likelihood
                .of(new PlannerNetwork(card(train, Map.of()), kernels), judged)
                .nll();
        return new PlannerNetwork(card(train, Map.of("tuneNll", nll, "epoch", last)), kernels);
    }

    /** One network, learning. */
    private final class Member {
        private final Recipe own;
        private final int epochs;
        private final Likelihood likelihood;
        private final Dl4jPlanner planner;
        private LstmKernel best;
        private int bestEpoch;

        Member(Recipe own, int epochs, Likelihood likelihood) throws IOException {
            this.own = own;
            this.epochs = epochs;
            this.likelihood = likelihood;
            planner = new Dl4jPlanner(own);
            best = planner.kernel();
        }

        /** Whether it was not stopped. */
        boolean learn(List<SceneSample> train, List<SceneSample> tune, Watcher watcher, BooleanSupplier stop)
                throws IOException {
            Random random = new Random(own.seed());
            Nd4j.getRandom().setSeed(own.seed());
            ModelCard card = card(train, Map.of());
            double bestNll = Double.MAX_VALUE;
            for (int epoch = 1; epoch <= epochs && epoch - bestEpoch <= own.patience(); epoch++) {
                if (stop.getAsBoolean()) return false;
                // Large steps find the valley, small ones its floor.
                planner.network().setLearningRate(own.learningRate() * (1 - (epoch - 1.0) / epochs));
                double trainNll = imitate(batches(train, random), random);
                LstmKernel now = planner.kernel();
                double nll = likelihood
                        .of(new PlannerNetwork(card, now), tune.isEmpty() ? train : tune)
                        .nll();
                boolean better = nll < bestNll;
                if (better) {
                    bestNll = nll;
                    best = now;
                    bestEpoch = epoch;
                }
                watcher.after(new Epoch(epoch, trainNll, nll, better));
            }
            return true;
        }

        /** @return nats a token, with dropout */
        private double imitate(List<List<SceneSample>> batches, Random random) {
            double sum = 0;
            int tokens = 0;
            for (List<SceneSample> part : batches) {
                planner.network().fit(PlannerBatch.imitating(part, random));
                // DL4J's score is the loss of a scene, summed over its tokens.
                sum += planner.network().score() * part.size();
                tokens +=
                        part.stream().mapToInt(sample -> sample.tokens().size()).sum();
            }
            return sum / tokens;
        }
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

    private ModelCard card(List<SceneSample> samples, Map<String, Double> metrics) {
        Map<String, Double> shotsPerBeat = new TreeMap<>();
        for (SourceKind kind : SourceKind.values())
            samples.stream()
                    .filter(sample -> sample.brief().kind() == kind)
                    .mapToDouble(sample -> sample.scene().shots().size()
                            / (double) sample.traits().beats().size())
                    .average()
                    .ifPresent(average -> shotsPerBeat.put(kind.name(), Math.round(average * 1000) / 1000.0));
        return new ModelCard(
                id,
                PlannerInput.LENGTH,
                CameraVocabulary.size(),
                recipe.hidden(),
                shotsPerBeat,
                recipe.words(),
                metrics);
    }
}
