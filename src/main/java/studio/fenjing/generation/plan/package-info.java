/** The camera's words, the walk along the beats, and the shots that a network plans. */
@NamedInterface("plan")
@NullMarked
package studio.fenjing.generation.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
