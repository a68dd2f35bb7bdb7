package studio.fenjing.generation.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.PlannerInput;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.SceneWalk;
import studio.fenjing.generation.plan.Slot;

/** How well something foresees what directors chose: negative log-likelihood a token in nats, and agreement. */
public final class Likelihood {
    /** Gives odds to the tokens of a scene, one after another, being told each true one. */
    public interface Forecast {
        /** @return log-odds of every token before the next one of the walk; read before the next call */
        float[] next(SceneWalk walk);
    }

    /** Makes a forecast for a scene without looking at its tokens. */
    public interface Forecaster {
        Forecast over(SceneSample sample);
    }

    /**
     * @param nll nats a token, the odds taken among those that the grammar allows
     * @param top1 by slot, how often the best guess was the director's choice
     * @param top3 by slot, how often it was among the three best
     */
    public record Score(double nll, int tokens, Map<Slot, Double> top1, Map<Slot, Double> top3) {
        public Score {
            top1 = new EnumMap<>(top1);
            top3 = new EnumMap<>(top3);
        }
    }

    public Score of(CameraNetwork network, List<SceneSample> samples) {
        return of(
                sample -> {
                    PlannerInput input = new PlannerInput(sample.traits(), sample.brief());
                    CameraNetwork.Walk state = network.walk();
                    return walk -> state.next(input.at(walk));
                },
                samples);
    }

    public Score of(Forecaster forecaster, List<SceneSample> samples) {
        double nll = 0;
        int tokens = 0;
        Map<Slot, int[]> hits = new EnumMap<>(Slot.class);
        for (SceneSample sample : samples) {
            SceneWalk walk = new SceneWalk(sample.traits().beats().size());
            Forecast forecast = forecaster.over(sample);
            for (int token : sample.tokens()) {
                float[] logits = forecast.next(walk);
                nll -= logOdds(walk, logits, token);
                tokens++;
                int rank = rank(walk, logits, token);
                int[] hit = hits.computeIfAbsent(walk.slot(), slot -> new int[3]);
                hit[0]++;
                if (rank < 1) hit[1]++;
                if (rank < 3) hit[2]++;
                walk.take(token);
            }
        }
        Map<Slot, Double> top1 = new EnumMap<>(Slot.class);
        Map<Slot, Double> top3 = new EnumMap<>(Slot.class);
        hits.forEach((slot, hit) -> {
            top1.put(slot, hit[1] / (double) hit[0]);
            top3.put(slot, hit[2] / (double) hit[0]);
        });
        return new Score(tokens == 0 ? Double.NaN : nll / tokens, tokens, top1, top3);
    }

    private static double logOdds(SceneWalk walk, float[] logits, int token) {
        double most = Double.NEGATIVE_INFINITY;
        for (int id = 0; id < logits.length; id++) if (walk.allows(id)) most = Math.max(most, logits[id]);
        double sum = 0;
        for (int id = 0; id < logits.length; id++) if (walk.allows(id)) sum += Math.exp(logits[id] - most);
        return logits[token] - most - Math.log(sum);
    }

    private static int rank(SceneWalk walk, float[] logits, int token) {
        int rank = 0;
        for (int id : CameraVocabulary.tokens(walk.slot()))
            if (walk.allows(id) && id != token && logits[id] >= logits[token]) rank++;
        return rank;
    }
}
