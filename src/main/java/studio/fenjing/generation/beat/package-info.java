/** Beats, the smallest things to be filmed, and what is understood of each. */
@NamedInterface("beat")
@NullMarked
package studio.fenjing.generation.beat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
