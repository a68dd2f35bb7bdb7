/** What is said of stored shot lists: their shots, who did what to them, and the news of it. */
@ApplicationModule(
        allowedDependencies = {
            "film",
            "language",
            "interchange",
            "generation",
            "generation::beat",
            "generation::critic",
            "generation::explain",
            "generation::lineage",
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
