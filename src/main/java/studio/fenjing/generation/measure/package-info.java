/** How good a network is: likelihood, agreement, distance and variety, each with its source. */
@NamedInterface("measure")
@NullMarked
package studio.fenjing.generation.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
