package studio.fenjing.generation.adversarial;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Sweep;

/**
 * The weights of a game that did best so far, beside those that likelihood found.
 *
 * @param <W> weights
 */
public final class Champion<W> {
    private final Sweep likelihood;
    private double lead = Double.NEGATIVE_INFINITY;
    private @Nullable W weights;

    /** @param likelihood curve of the weights before the game */
    public Champion(Sweep likelihood) {
        this.likelihood = likelihood;
    }

    /** @param curve of the weights, drawn as that before the game was */
    public void challenge(W challenger, Sweep curve) {
        double found = new Contest(likelihood, curve).meanLead();
        if (weights != null && !(found > lead)) return;
        lead = Double.isNaN(found) ? Double.NEGATIVE_INFINITY : found;
        weights = challenger;
    }

    /** @throws NullPointerException where nobody has challenged yet */
    public W weights() {
        return Objects.requireNonNull(weights, "nobody has challenged");
    }
}
