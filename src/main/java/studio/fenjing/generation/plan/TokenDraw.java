package studio.fenjing.generation.plan;

import java.util.random.RandomGenerator;

/**
 * Draws the next token of a walk among those that its grammar allows.
 *
 * @param temperature above 1 flattens the odds, below 1 sharpens them
 */
public record TokenDraw(double temperature) {
    public TokenDraw {
        if (!(temperature > 0)) throw new IllegalArgumentException("no temperature: " + temperature);
    }

    /** @param logits log-odds of every token */
    public int draw(SceneWalk walk, float[] logits, RandomGenerator random) {
        double most = Double.NEGATIVE_INFINITY;
        for (int id = 0; id < logits.length; id++) if (walk.allows(id)) most = Math.max(most, logits[id]);
        double sum = 0;
        for (int id = 0; id < logits.length; id++) if (walk.allows(id)) sum += odds(logits[id], most);
        double target = random.nextDouble() * sum;
        int last = -1;
        for (int id = 0; id < logits.length; id++) {
            if (!walk.allows(id)) continue;
            last = id;
            target -= odds(logits[id], most);
            if (target < 0) return id;
        }
        return last;
    }

    private double odds(float logit, double most) {
        return Math.exp((logit - most) / temperature);
    }
}
