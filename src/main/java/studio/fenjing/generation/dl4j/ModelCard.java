package studio.fenjing.generation.dl4j;

import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code model.json} says of a network.
 *
 * @param id name and version, {@code fenjing-planner-1}
 * @param inputs length of the planner's input, so that a network of another layout is refused
 * @param shotsPerBeat by kind of source, as its directors covered them
 * @param recipe how it was trained
 * @param metrics what was measured on the tune part while training
 */
public record ModelCard(
        String id,
        int inputs,
        int tokens,
        int hidden,
        Map<String, Double> shotsPerBeat,
        Map<String, String> recipe,
        Map<String, Double> metrics) {
    public ModelCard {
        shotsPerBeat = new TreeMap<>(shotsPerBeat);
        recipe = new TreeMap<>(recipe);
        metrics = new TreeMap<>(metrics);
    }
}
