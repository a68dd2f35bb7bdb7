/** The stored scripts and prompts of a project and their revisions. */
@ApplicationModule(allowedDependencies = {"film", "interchange", "project"})
@NullMarked
package studio.fenjing.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
