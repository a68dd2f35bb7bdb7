package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;

/**
 * A fresh classifier that tries to tell generated scenes from real ones: accuracy 0.5 where it cannot. Logistic
 * regression over runs of three shots, each scene judged by one that never saw it. Source: Lopez-Paz and Oquab,
 * Revisiting Classifier Two-Sample Tests, ICLR 2017.
 */
public final class TwoSampleTest {
    private static final int FOLDS = 5;
    private static final int EPOCHS = 40;
    private static final double RATE = 0.05;
    private static final double DECAY = 1e-3;

    private record Example(int fold, List<String> features, boolean real) {}

    private TwoSampleTest() {}

    /** Share of runs that were told rightly, both kinds weighing the same. */
    public static double accuracy(List<Scene> real, List<Scene> generated) {
        List<Example> examples = new ArrayList<>();
        collect(real, true, examples);
        collect(generated, false, examples);
        double rightReal = 0;
        double rightMade = 0;
        long allReal = examples.stream().filter(Example::real).count();
        long allMade = examples.size() - allReal;
        if (allReal == 0 || allMade == 0) return Double.NaN;
        for (int fold = 0; fold < FOLDS; fold++) {
            Map<String, Double> weights = train(examples, fold, allReal / (double) allMade);
            for (Example example : examples) {
                if (example.fold() != fold || odds(weights, example) > 0.5 != example.real()) continue;
                if (example.real()) rightReal++;
                else rightMade++;
            }
        }
        return (rightReal / allReal + rightMade / allMade) / 2;
    }

    private static Map<String, Double> train(List<Example> examples, int heldOut, double realPerMade) {
        Map<String, Double> weights = new HashMap<>();
        for (int epoch = 0; epoch < EPOCHS; epoch++)
            for (Example example : examples) {
                if (example.fold() == heldOut) continue;
                double importance = example.real() ? 1 : realPerMade;
                double step = RATE * importance * ((example.real() ? 1 : 0) - odds(weights, example));
                for (String feature : example.features())
                    weights.merge(feature, step, (weight, change) -> weight * (1 - RATE * DECAY) + change);
            }
        return weights;
    }

    private static double odds(Map<String, Double> weights, Example example) {
        double sum = 0;
        for (String feature : example.features()) sum += weights.getOrDefault(feature, 0.0);
        return 1 / (1 + Math.exp(-sum));
    }

    private static void collect(List<Scene> scenes, boolean real, List<Example> examples) {
        for (int s = 0; s < scenes.size(); s++) {
            List<Shot> shots = scenes.get(s).shots();
            for (int i = 0; i + 3 <= shots.size(); i++)
                examples.add(new Example(s % FOLDS, features(shots.subList(i, i + 3)), real));
        }
    }

    private static List<String> features(List<Shot> run) {
        List<String> features = new ArrayList<>();
        features.add("bias");
        for (Shot shot : run) {
            features.add("size " + shot.size());
            features.add("framing " + shot.framing());
            features.add("angle " + shot.angle());
            features.add("movement " + shot.movement());
            features.add("transition " + shot.transition());
            features.add("seconds " + Math.round(2 * Math.log(shot.seconds())));
            features.add("size and framing " + shot.size() + " " + shot.framing());
        }
        for (int i = 1; i < run.size(); i++)
            features.add("sizes " + run.get(i - 1).size() + " " + run.get(i).size());
        return features;
    }
}
