/** Words, their parts of speech, senses and mentions, the word lists, and what a language says of its own. */
@NamedInterface("word")
@NullMarked
package studio.fenjing.language.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
