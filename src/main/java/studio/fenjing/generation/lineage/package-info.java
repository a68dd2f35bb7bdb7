/** What a network learned from, and how near a scene or a picture comes to it. */
@NamedInterface("lineage")
@NullMarked
package studio.fenjing.generation.lineage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
