/** The admin's model room: trains networks, judges them, keeps them, and says which one serves. */
@ApplicationModule(
        allowedDependencies = {
            "film",
            "language",
            "interchange",
            "generation",
            "generation::adversarial",
            "generation::beat",
            "generation::dl4j",
            "generation::dl4j-word",
            "generation::measure",
            "generation::plan",
            "generation::write",
            "project",
            "shotlist::request"
        })
@NullMarked
package studio.fenjing.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
