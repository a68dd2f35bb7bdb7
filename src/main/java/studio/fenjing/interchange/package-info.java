/** Screenplay and shot-list formats, in and out. */
@ApplicationModule(allowedDependencies = {"film"})
@NullMarked
package studio.fenjing.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
