/** The command line: generate, evaluate, train, lineage, calibrate, check, convert; starts no web and no database. */
@ApplicationModule(
        allowedDependencies = {
            "film",
            "language",
            "interchange",
            "generation",
            "generation::adversarial",
            "generation::beat",
            "generation::corpus",
            "generation::plan",
            "generation::write",
            "generation::lineage",
            "generation::finish",
            "generation::measure",
            "generation::dl4j",
            "generation::dl4j-word"
        })
@NullMarked
package studio.fenjing.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
