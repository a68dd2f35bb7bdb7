package studio.fenjing.generation.adversarial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /**
     * Plays a game whose weights challenge after every {@code every} rounds, and after the last one.
     *
     * @param now the weights as they stand
     * @param curve of weights, drawn as that before the game was
     * @return the rounds that were played; where there is none, nobody has challenged
     */
    public List<Round> play(
            Game<?> game,
            int every,
            Supplier<W> now,
            Function<W, Sweep> curve,
            Consumer<Round> watcher,
            BooleanSupplier stop) {
        List<Round> played = new ArrayList<>();
        Runnable challenge = () -> {
            W weights = now.get();
            challenge(weights, curve.apply(weights));
        };
        game.play(
                round -> {
                    played.add(round);
                    watcher.accept(round);
                    if (round.number() % every == 0) challenge.run();
                },
                stop);
        if (!played.isEmpty() && played.getLast().number() % every != 0) challenge.run();
        return played;
    }

    /** @param curve of the weights, drawn as that before the game was */
    void challenge(W challenger, Sweep curve) {
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
