package studio.fenjing.generation.plan;

import java.util.List;
import studio.fenjing.film.Alternative;

/**
 * A token that was chosen, with its odds.
 *
 * @param probability what the network gave it among the tokens that were allowed
 * @param alternatives the next best, best first
 */
public record Choice(Slot slot, String value, double probability, List<Alternative> alternatives) {
    public Choice {
        alternatives = List.copyOf(alternatives);
    }
}
