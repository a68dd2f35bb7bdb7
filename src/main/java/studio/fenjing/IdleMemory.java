package studio.fenjing;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;

/**
 * Lets a server that nobody uses give memory back: the machine is the team's own and has other work. G1 does so only
 * after a collection, and an idle server has none by itself (JEP 346).
 */
final class IdleMemory {
    private IdleMemory() {}

    /** Leaves alone what the command line says, and a JVM of another make. */
    static void giveBack() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm == null) return;
        set(jvm, "G1PeriodicGCInterval", 60_000);
        set(jvm, "MinHeapFreeRatio", 20);
        set(jvm, "MaxHeapFreeRatio", 40);
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String option, int value) {
        if (jvm.getVMOption(option).getOrigin() != Origin.VM_CREATION) jvm.setVMOption(option, String.valueOf(value));
    }
}
