/** The networks, their training and their fast inference; the only place that knows DL4J. */
@ApplicationModule(
        allowedDependencies = {
            "film",
            "language",
            "generation",
            "generation::beat",
            "generation::plan",
            "generation::write",
            "generation::finish",
            "generation::measure"
        })
@NullMarked
package studio.fenjing.generation.dl4j;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
