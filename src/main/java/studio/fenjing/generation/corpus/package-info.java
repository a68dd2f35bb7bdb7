/** What is wrong or lopsided in a corpus before a network learns from it; knows film and language, and no other engine. */
@NamedInterface("corpus")
@NullMarked
package studio.fenjing.generation.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
