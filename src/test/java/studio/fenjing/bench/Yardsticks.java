package studio.fenjing.bench;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Data and published figures of others, which lie beside the checkout where they are there at all. */
final class Yardsticks {
    private Yardsticks() {}

    /** Skips the benchmark with a message where the folder is absent. */
    static Path folder(String name) {
        Path folder = Path.of(System.getProperty("fenjing.benchmarks", "../shared/benchmarks"), name);
        assumeThat(folder)
                .as("the outside yardsticks lie in %s (or -Dfenjing.benchmarks=…)", folder)
                .isDirectory();
        return folder;
    }
}
