/** Sentences, clauses, words and names of Chinese. */
@NullMarked
package studio.fenjing.language.chinese;

import org.jspecify.annotations.NullMarked;
