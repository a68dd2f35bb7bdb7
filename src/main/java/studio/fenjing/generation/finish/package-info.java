/** Lengths, continuity and numbering: what turns planned shots into a list a crew can shoot. */
@NamedInterface("finish")
@NullMarked
package studio.fenjing.generation.finish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
