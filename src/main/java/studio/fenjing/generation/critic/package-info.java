/**
 * Judges shot lists beside those of directors: a score with its reasons. Knows {@code plan}, {@code finish}, {@code beat},
 * {@code lineage} and {@code film}; nothing of DL4J.
 */
@NamedInterface("critic")
@NullMarked
package studio.fenjing.generation.critic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
