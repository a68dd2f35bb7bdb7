/** Sentences, words, parts of speech, names and meaning of Chinese and English text, all in process. */
@ApplicationModule(allowedDependencies = {"film"})
@NullMarked
package studio.fenjing.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
