package studio.fenjing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.dl4j.TrainingSpeed;
import studio.fenjing.generation.dl4j.word.WordSpeed;
import studio.fenjing.generation.plan.SceneSample;

/** Tokens a second of learning and of writing, beside the machine's own matrix product. */
@Tag("training")
class TrainingBench {
    private static final int SCENES = 64;

    @Test
    void training_and_writing_are_as_quick_as_promised() throws IOException {
        List<SceneSample> scenes = LoadedEngine.someScenes(SCENES);
        double peak = TrainingSpeed.sgemmPeak();
        double learned = TrainingSpeed.learnedTokens(scenes);
        double planned = TrainingSpeed.plannedTokens(scenes);
        double share = learned * TrainingSpeed.flopsOfLearning() / 1e9 / peak;
        System.out.printf(
                Locale.ROOT,
                "bench training plannerLearnsTokensPerSecond=%.0f plannerPlansTokensPerSecond=%.0f"
                        + " wordsLearnTokensPerSecond=%.0f wordsWriteTokensPerSecond=%.0f sgemmGflops=%.0f"
                        + " plannerShareOfSgemm=%.3f (one thread)%n",
                learned,
                planned,
                WordSpeed.learnedTokens(),
                WordSpeed.writtenTokens(),
                peak,
                share);
        assertThat(learned).isGreaterThan(1_000);
        assertThat(planned).isGreaterThan(5 * learned);
    }
}
