/** Teams, members, roles and projects: who may do what. */
@ApplicationModule(allowedDependencies = {"film"})
@NullMarked
package studio.fenjing.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
