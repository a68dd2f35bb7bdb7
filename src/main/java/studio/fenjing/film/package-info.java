/** The trade's plain values: shots, scenes, shot lists, screenplays and the direction they are made by; knows only the JDK. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package studio.fenjing.film;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
