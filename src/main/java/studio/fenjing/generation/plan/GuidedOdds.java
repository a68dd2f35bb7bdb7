package studio.fenjing.generation.plan;

import studio.fenjing.generation.beat.SceneTraits;

/** A network's log-odds along one scene, genre, mood and pace being felt as much as the guidance says. */
final class GuidedOdds {
    private final double guidance;
    private final PlannerInput input;
    private final CameraNetwork.Walk directed;
    private final PlannerInput free;
    private final CameraNetwork.Walk undirected;

    /** @param guidance 1 as learned */
    GuidedOdds(CameraNetwork network, double guidance, SceneTraits traits, Brief brief) {
        // Where nothing is asked for, there is nothing to be felt.
        this.guidance = brief.isDirected() ? guidance : 1;
        input = new PlannerInput(traits, brief);
        directed = network.walk();
        free = new PlannerInput(traits, brief.undirected());
        undirected = network.walk();
    }

    /** Log-odds of the walk's next token, the caller's own. */
    float[] next(SceneWalk walk) {
        if (guidance == 1) return directed.next(input.at(walk)).clone();
        float[] odds = undirected.next(free.at(walk)).clone();
        float[] asked = directed.next(input.at(walk));
        for (int id = 0; id < odds.length; id++) odds[id] += (float) guidance * (asked[id] - odds[id]);
        return odds;
    }
}
