/** Pictures in words: the source's own where it has them, learned phrases where it has none. */
@NamedInterface("write")
@NullMarked
package studio.fenjing.generation.write;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
