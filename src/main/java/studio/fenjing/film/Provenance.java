package studio.fenjing.film;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a list came to be, present on everything that a network wrote.
 *
 * @param model id and version of the network
 * @param seed the randomness that it was given
 */
public record Provenance(String model, long seed, @Nullable Instant createdAt) {}
