/** Text in, shots out: beats, planner, writer, finish, and why. */
@ApplicationModule(allowedDependencies = {"film", "language", "language::word"})
@NullMarked
package studio.fenjing.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
