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
        float[] allowed = logits.clone();
        for (int id = 0; id < allowed.length; id++) if (!walk.allows(id)) allowed[id] = Float.NEGATIVE_INFINITY;
        double[] odds = ShotPlanner.softmax(allowed, temperature);
        double left = random.nextDouble();
        int last = -1;
        for (int id = 0; id < odds.length; id++) {
            if (odds[id] == 0) continue;
            last = id;
            left -= odds[id];
            if (left < 0) return id;
        }
        return last;
    }
}
