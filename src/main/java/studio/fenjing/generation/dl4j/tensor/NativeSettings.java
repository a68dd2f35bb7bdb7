package studio.fenjing.generation.dl4j.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Environment that OpenBLAS reads when ND4J loads it. Unset or wrong, OPENBLAS_CORETYPE costs half the speed on machines
 * with AVX-512, and more than one OpenMP thread made these small networks slower (design/generation.md).
 */
public final class NativeSettings {
    private static final String THREADS = "1";
    private static boolean applied;

    private NativeSettings() {}

    /** Call before the first use of ND4J; does nothing where the system has no {@code setenv}. */
    public static synchronized void apply() {
        if (applied) return;
        applied = true;
        set("OPENBLAS_CORETYPE", coreType());
        set("OMP_NUM_THREADS", THREADS);
        // ND4J asks Java for the variable, whose copy of the environment is older, and else takes all cores.
        if (System.getenv("OMP_NUM_THREADS") != null) return;
        Nd4j.getExecutioner(); // loads it
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(Integer.parseInt(THREADS));
    }

    private static String coreType() {
        try {
            List<String> flags = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("flags"))
                    .findFirst()
                    .map(line -> List.of(line.split("\\s+")))
                    .orElse(List.of());
            if (flags.contains("avx512f") && flags.contains("avx512dq") && flags.contains("avx512bw"))
                return "SkylakeX";
            return flags.contains("avx2") ? "Haswell" : "";
        } catch (java.io.IOException e) {
            return "";
        }
    }

    private static void set(String name, String value) {
        if (value.isEmpty() || System.getenv(name) != null) return;
        Linker linker = Linker.nativeLinker();
        MemorySegment setenv = linker.defaultLookup().find("setenv").orElse(null);
        if (setenv == null) return;
        MethodHandle call = linker.downcallHandle(
                setenv,
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int unused = (int) call.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable e) {
            throw new IllegalStateException("setenv " + name, e);
        }
    }
}
