package studio.fenjing.generation.picture;

/**
 * A picture as a network would say it.
 *
 * @param text with slots
 * @param fluency mean log-probability of its words and their end in nats: the nearer to 0, the more like what people write
 * @param realness odds, 0 to 1, that a person wrote it, as the discriminator finds; NaN where there is none
 */
public record Sketch(Happening happening, String text, double fluency, double realness) {}
