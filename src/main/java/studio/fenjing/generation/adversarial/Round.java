package studio.fenjing.generation.adversarial;

/**
 * How the game stands after a round.
 *
 * @param reward mean realness of the generator's sequences, 0 to 1
 * @param loss binary cross-entropy of the discriminator in nats; ln 2 where it only guesses
 * @param accuracy of the discriminator on sequences that it has not learned from
 * @param imitationNll nats a token of the last step of likelihood; NaN where there was none
 * @param distinct share of different token pairs in the generator's last sequences
 */
public record Round(int number, double reward, double loss, double accuracy, double imitationNll, double distinct) {}
