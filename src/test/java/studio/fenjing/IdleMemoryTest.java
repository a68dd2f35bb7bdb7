package studio.fenjing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdleMemoryTest {
    private final HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    private final String before = interval();

    @AfterEach
    void restore() {
        jvm.setVMOption("G1PeriodicGCInterval", before);
    }

    @Test
    void an_idle_server_collects_once_a_minute() {
        IdleMemory.giveBack();
        assertThat(interval()).isEqualTo("60000");
    }

    private String interval() {
        return jvm.getVMOption("G1PeriodicGCInterval").getValue();
    }
}
