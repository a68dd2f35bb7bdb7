package studio.fenjing.generation.dl4j;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;

/** Scenes as DL4J reads them: inputs, the tokens that followed, and how much each weighs. */
final class PlannerBatch {
    private static final double UNDIRECTED = 0.15;

    private final int count;
    private final int steps;
    private final float[] x;
    private final float[] y;
    private final float[] read;
    private final float[] weighs;

    private PlannerBatch(List<SceneSample> samples) {
        count = samples.size();
        steps = samples.stream()
                .mapToInt(sample -> sample.tokens().size())
                .max()
                .orElse(1);
        x = new float[count * PlannerInput.LENGTH * steps];
        y = new float[count * CameraVocabulary.size() * steps];
        read = new float[count * steps];
        weighs = new float[count * steps];
    }

    /**
     * Half of the scenes are told how densely they were covered and how long their shots were, so that asking works; a
     * few are not told their genre, mood and pace, so that it is known what these change.
     */
    static DataSet imitating(List<SceneSample> samples, Random random) {
        PlannerBatch batch = new PlannerBatch(samples);
        for (int i = 0; i < samples.size(); i++) {
            SceneSample sample = samples.get(i);
            Brief brief = random.nextBoolean() ? sample.measured() : sample.brief();
            if (random.nextDouble() < UNDIRECTED) brief = brief.undirected();
            batch.put(i, sample, new PlannerInput(sample.traits(), brief), null);
        }
        return batch.dataSet();
    }

    /**
     * @param advantages what the cross-entropy of each token is multiplied by: DL4J multiplies the gradient by the label
     *     mask, whatever its sign
     */
    static DataSet weighed(List<SceneSample> samples, List<float[]> advantages) {
        PlannerBatch batch = new PlannerBatch(samples);
        for (int i = 0; i < samples.size(); i++) {
            SceneSample sample = samples.get(i);
            batch.put(i, sample, new PlannerInput(sample.traits(), sample.brief()), advantages.get(i));
        }
        return batch.dataSet();
    }

    private void put(int scene, SceneSample sample, PlannerInput input, float @Nullable [] weights) {
        SceneWalk walk = new SceneWalk(sample.traits().beats().size());
        for (int t = 0; t < sample.tokens().size(); t++) {
            float[] in = input.at(walk);
            for (int f = 0; f < in.length; f++) x[(scene * in.length + f) * steps + t] = in[f];
            y[(scene * CameraVocabulary.size() + sample.tokens().get(t)) * steps + t] = 1;
            read[scene * steps + t] = 1;
            weighs[scene * steps + t] = weights == null ? 1 : weights[t];
            walk.take(sample.tokens().get(t));
        }
    }

    private DataSet dataSet() {
        return new DataSet(
                Nd4j.create(x, new long[] {count, PlannerInput.LENGTH, steps}, 'c'),
                Nd4j.create(y, new long[] {count, CameraVocabulary.size(), steps}, 'c'),
                Nd4j.create(read, new long[] {count, steps}, 'c'),
                Nd4j.create(weighs, new long[] {count, steps}, 'c'));
    }
}
