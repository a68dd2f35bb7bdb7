package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;

/**
 * A fresh classifier that tries to tell generated scenes from real ones: accuracy 0.5 where it cannot. Logistic
 * regression over runs of three shots, each scene judged by one that never saw it. Source: Lopez-Paz and Oquab,
 * Revisiting Classifier Two-Sample Tests, ICLR 2017; steps that shrink with use: Duchi, Hazan and Singer, JMLR 12 (2011).
 */
public final class TwoSampleTest {
    private static final int FOLDS = 5;
    private static final int RUN = 3;
    private static final int EPOCHS = 10;
    private static final double RATE = 0.05;
    private static final double DECAY = 0.01;
    private static final long SEED = 7;

    private record Example(int fold, int[] traits, boolean real) {}

    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private TwoSampleTest(List<Scene> real, List<Scene> generated) {
        collect(real, true);
        collect(generated, false);
    }

    /** Share of runs that were told rightly, both kinds weighing the same; NaN where either kind has no run. */
    public static double accuracy(List<Scene> real, List<Scene> generated) {
        return new TwoSampleTest(real, generated).accuracy();
    }

    private double accuracy() {
        long real = examples.stream().filter(Example::real).count();
        long generated = examples.size() - real;
        if (real == 0 || generated == 0) return Double.NaN;
        double rightReal = 0;
        double rightGenerated = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = train(fold, real / (double) generated);
            for (Example example : examples) {
                if (example.fold() != fold || odds(weights, example) > 0.5 != example.real()) continue;
                if (example.real()) rightReal++;
                else rightGenerated++;
            }
        }
        return (rightReal / real + rightGenerated / generated) / 2;
    }

    private double[] train(int heldOut, double realPerGenerated) {
        List<Example> seen = new ArrayList<>();
        for (Example example : examples) if (example.fold() != heldOut) seen.add(example);
        Random random = new Random(SEED);
        double[] weights = new double[names.size()];
        double[] steps = new double[names.size()];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            // One kind after the other would leave the weights with whatever came last.
            Collections.shuffle(seen, random);
            for (Example example : seen) {
                double importance = example.real() ? 1 : realPerGenerated;
                double error = importance * ((example.real() ? 1 : 0) - odds(weights, example));
                for (int trait : example.traits()) {
                    double slope = error - DECAY * weights[trait];
                    steps[trait] += slope * slope;
                    weights[trait] += RATE * slope / Math.sqrt(steps[trait] + 1e-8);
                }
            }
        }
        return weights;
    }

    private static double odds(double[] weights, Example example) {
        double sum = 0;
        for (int trait : example.traits()) sum += weights[trait];
        return 1 / (1 + Math.exp(-sum));
    }

    private void collect(List<Scene> scenes, boolean real) {
        for (int s = 0; s < scenes.size(); s++) {
            List<Shot> shots = scenes.get(s).shots();
            for (int i = 0; i + RUN <= shots.size(); i++) {
                int[] traits = RunTraits.of(shots.subList(i, i + RUN), i == 0, i + RUN == shots.size()).stream()
                        .mapToInt(trait -> names.computeIfAbsent(trait, name -> names.size()))
                        .toArray();
                examples.add(new Example(s % FOLDS, traits, real));
            }
        }
    }
}
