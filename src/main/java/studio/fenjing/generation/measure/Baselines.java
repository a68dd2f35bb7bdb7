package studio.fenjing.generation.measure;

import java.util.Comparator;
import java.util.List;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.measure.Likelihood.Forecaster;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;

/** What a network must beat: counting tokens, counting pairs of tokens, and copying the nearest scene. */
public final class Baselines {
    private static final int NONE = CameraVocabulary.size();
    private static final double[] SHARES = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private final List<SceneSample> train;
    private final double[] unigram;
    private final double[][] pairs = new double[NONE + 1][NONE];
    private final double bigramShare;
    private final double nearestShare;

    /** Counts the train part, and chooses the smoothing of each baseline by the tune part, as a fair rival would. */
    public Baselines(List<SceneSample> train, List<SceneSample> tune) {
        this.train = List.copyOf(train);
        unigram = counts(train);
        for (SceneSample sample : train) {
            int before = NONE;
            for (int token : sample.tokens()) {
                pairs[before][token]++;
                before = token;
            }
        }
        Likelihood likelihood = new Likelihood();
        List<SceneSample> held = tune.isEmpty() ? train : tune;
        bigramShare = best(share -> likelihood.of(bigram(share), held).nll());
        nearestShare = best(share -> likelihood.of(nearest(share), held).nll());
    }

    /** Each token as often as it occurs in its slot, one added to each. */
    public Forecaster unigram() {
        return sample -> walk -> logs(unigram);
    }

    /** Each token as often as it followed the one before, mixed with the unigram. */
    public Forecaster bigram() {
        return bigram(bigramShare);
    }

    /** Each token as often as it occurs in the scene of the train part that means most nearly the same. */
    public Forecaster nearest() {
        return nearest(nearestShare);
    }

    private Forecaster bigram(double share) {
        return sample -> walk -> {
            double[] after = pairs[walk.last() == null ? NONE : walk.last().id()];
            return logs(mixed(after, share, walk));
        };
    }

    private Forecaster nearest(double share) {
        return sample -> {
            double[] like = train.stream()
                    .filter(other -> !other.id().equals(sample.id()))
                    .max(Comparator.comparingDouble(other -> likeness(meaning(sample), meaning(other))))
                    .map(other -> plain(List.of(other)))
                    .orElse(unigram);
            return walk -> logs(mixed(like, share, walk));
        };
    }

    /** Shares within the walk's slot, so that both parts weigh what they say. */
    private double[] mixed(double[] counts, double share, SceneWalk walk) {
        double[] mixed = new double[NONE];
        int[] slot = CameraVocabulary.tokens(walk.slot());
        double sum = 0;
        double all = 0;
        for (int id : slot) {
            sum += counts[id];
            all += unigram[id];
        }
        for (int id : slot)
            mixed[id] = (sum == 0 ? 0 : share * counts[id] / sum) + (sum == 0 ? 1 : 1 - share) * unigram[id] / all;
        return mixed;
    }

    private static double[] counts(List<SceneSample> samples) {
        double[] counts = plain(samples);
        for (int id = 0; id < NONE; id++) counts[id]++;
        return counts;
    }

    private static double[] plain(List<SceneSample> samples) {
        double[] counts = new double[NONE];
        samples.forEach(sample -> sample.tokens().forEach(token -> counts[token]++));
        return counts;
    }

    private static float[] logs(double[] odds) {
        float[] logs = new float[odds.length];
        for (int i = 0; i < odds.length; i++) logs[i] = (float) Math.log(odds[i] + 1e-9);
        return logs;
    }

    private static double best(java.util.function.DoubleUnaryOperator nll) {
        double best = SHARES[0];
        double least = Double.MAX_VALUE;
        for (double share : SHARES) {
            double value = nll.applyAsDouble(share);
            if (value < least) {
                least = value;
                best = share;
            }
        }
        return best;
    }

    private static float[] meaning(SceneSample sample) {
        List<BeatTraits> beats = sample.traits().beats();
        float[] mean = new float[beats.getFirst().meaning().length];
        for (BeatTraits beat : beats) for (int i = 0; i < mean.length; i++) mean[i] += beat.meaning()[i] / beats.size();
        return mean;
    }

    private static double likeness(float[] a, float[] b) {
        double distance = 0;
        for (int i = 0; i < a.length; i++) distance += (a[i] - b[i]) * (a[i] - b[i]);
        return -distance;
    }
}
