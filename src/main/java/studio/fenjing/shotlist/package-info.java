/** Stored shot lists, shots and their revisions; requests to generate them. */
@ApplicationModule(
        allowedDependencies = {
            "film",
            "language",
            "interchange",
            "generation",
            "generation::plan",
            "generation::dl4j",
            "project",
            "script",
            "script::ui"
        })
@NullMarked
package studio.fenjing.shotlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
