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
}
