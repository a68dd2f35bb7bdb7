/** Pictures in one line, their people, place and thing taken out: how people write them, and what a network sketches. */
@NamedInterface("picture")
@NullMarked
package studio.fenjing.generation.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
