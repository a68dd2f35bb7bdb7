package studio.fenjing.generation.dl4j.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.nd4j.nativeblas.NativeOpsHolder;

class NativeSettingsTest {
    @Test
    @DisabledIfEnvironmentVariable(named = "OMP_NUM_THREADS", matches = ".+")
    void small_networks_are_left_to_one_thread() {
        NativeSettings.apply();
        assertThat(NativeOpsHolder.getInstance().getDeviceNativeOps().ompGetMaxThreads())
                .isEqualTo(1);
    }
}
