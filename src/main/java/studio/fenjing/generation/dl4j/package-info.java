/** The networks, their training and their fast inference; the only place that knows DL4J. */
@NamedInterface("dl4j")
@NullMarked
package studio.fenjing.generation.dl4j;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
