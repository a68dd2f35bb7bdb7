package studio.fenjing.generation.measure;

/**
 * What likelihood made of a network beside what an adversarial game made of it.
 *
 * @param adversarial curve of the weights after the game that did best
 */
public record Contest(Sweep likelihood, Sweep adversarial) {
    /** Only a curve that lies above the other one everywhere is worth the loss of likelihood. */
    public boolean adversarialWins() {
        return adversarial.beats(likelihood);
    }

    /** Places of the same diversity at which the curves are compared. */
    public int places() {
        return adversarial.leads(likelihood).size();
    }

    /** At how many of them the game's curve lies above. */
    public int placesWon() {
        return (int)
                adversarial.leads(likelihood).stream().filter(lead -> lead > 0).count();
    }

    /** By how much quality on average, below 0 where the game's lies below; NaN where nothing can be compared. */
    public double meanLead() {
        return adversarial.leads(likelihood).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
