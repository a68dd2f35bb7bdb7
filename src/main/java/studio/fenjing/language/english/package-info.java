/** Sentences, clauses, words and names of English. */
@NullMarked
package studio.fenjing.language.english;

import org.jspecify.annotations.NullMarked;
