/** Why a network chose what it chose: the words that moved its odds, the scenes it learned from, what others wrote. */
@NamedInterface("explain")
@NullMarked
package studio.fenjing.generation.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
