/** Networks over words: their training in DL4J, and the float kernel that serves them. Knows {@code generation}. */
@NamedInterface("dl4j-word")
@NullMarked
package studio.fenjing.generation.dl4j.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
