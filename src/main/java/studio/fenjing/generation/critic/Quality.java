package studio.fenjing.generation.critic;

import java.util.EnumMap;
import java.util.Map;

/**
 * How good a scene or list is beside those of directors.
 *
 * @param score share of directors' scenes that do worse, 0 to 1: 0.5 is as good as half of them
 * @param reasons the same for each aspect by itself
 */
public record Quality(double score, Map<Aspect, Double> reasons) {
    public Quality {
        reasons = new EnumMap<>(reasons);
    }
}
