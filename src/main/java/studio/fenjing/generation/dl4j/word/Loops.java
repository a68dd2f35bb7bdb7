package studio.fenjing.generation.dl4j.word;

import org.slf4j.LoggerFactory;

/** The inner loops of the word kernel: with SIMD where the JVM was started with the vector module, else plainly. */
interface Loops {
    /** {@code y += x W}, {@code w} being [{@code x.length}, {@code y.length}]. */
    void addProduct(float[] w, float[] x, float[] y);

    /** Replaces each value by exp(value - greatest) and returns their sum. */
    double exponentiate(float[] y);

    /** {@code y += factor x}. */
    void addScaled(float[] x, float factor, float[] y);

    void scale(float[] y, float factor);

    /** The first index at which the running sum is over {@code target}. */
    int indexAt(float[] y, double target);

    static Loops fastest() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) return new VectorLoops();
        LoggerFactory.getLogger(Loops.class)
                .info(
                        "Words are generated without SIMD: start Java with --add-modules=jdk.incubator.vector to be quicker");
        return new PlainLoops();
    }
}
