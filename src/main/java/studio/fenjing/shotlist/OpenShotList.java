package studio.fenjing.shotlist;

import java.util.Map;
import studio.fenjing.film.ShotList;

/**
 * A stored shot list, whole.
 *
 * @param value scenes and shots in order, each shot with its id
 * @param states of every shot in {@code value}
 */
public record OpenShotList(ShotListSummary summary, ShotList value, Map<ShotId, ShotState> states) {
    public OpenShotList {
        states = Map.copyOf(states);
    }
}
