package studio.fenjing.generation.dl4j.word;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The loops with the Vector API, as wide as the CPU prefers. */
final class VectorLoops implements Loops {
    private static final VectorSpecies<Float> WIDTH = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = WIDTH.length();
    private static final int BLOCK = 4 * LANES;

    /** 1.5 times 2^23: adding it leaves a rounded integer in the low bits of a float. */
    private static final float ROUNDER = 12582912f;

    private static final int ROUNDER_BITS = 0x4B400000;

    @Override
    public void addProduct(float[] w, float[] x, float[] y) {
        int out = y.length;
        int j = 0;
        for (; j + BLOCK <= out; j += BLOCK) {
            FloatVector a = FloatVector.fromArray(WIDTH, y, j);
            FloatVector b = FloatVector.fromArray(WIDTH, y, j + LANES);
            FloatVector c = FloatVector.fromArray(WIDTH, y, j + 2 * LANES);
            FloatVector d = FloatVector.fromArray(WIDTH, y, j + 3 * LANES);
            for (int i = 0, at = j; i < x.length; i++, at += out) {
                FloatVector factor = FloatVector.broadcast(WIDTH, x[i]);
                a = FloatVector.fromArray(WIDTH, w, at).fma(factor, a);
                b = FloatVector.fromArray(WIDTH, w, at + LANES).fma(factor, b);
                c = FloatVector.fromArray(WIDTH, w, at + 2 * LANES).fma(factor, c);
                d = FloatVector.fromArray(WIDTH, w, at + 3 * LANES).fma(factor, d);
            }
            a.intoArray(y, j);
            b.intoArray(y, j + LANES);
            c.intoArray(y, j + 2 * LANES);
            d.intoArray(y, j + 3 * LANES);
        }
        for (; j < out; j++) {
            float sum = y[j];
            for (int i = 0; i < x.length; i++) sum = Math.fma(x[i], w[i * out + j], sum);
            y[j] = sum;
        }
    }

    @Override
    public double exponentiate(float[] y) {
        int whole = WIDTH.loopBound(y.length);
        FloatVector greatest = FloatVector.broadcast(WIDTH, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < whole; i += LANES) greatest = greatest.max(FloatVector.fromArray(WIDTH, y, i));
        float most = greatest.reduceLanes(VectorOperators.MAX);
        for (int i = whole; i < y.length; i++) most = Math.max(most, y[i]);
        FloatVector sums = FloatVector.zero(WIDTH);
        for (int i = 0; i < whole; i += LANES) {
            FloatVector power = exp(FloatVector.fromArray(WIDTH, y, i).sub(most));
            power.intoArray(y, i);
            sums = sums.add(power);
        }
        double sum = sums.reduceLanes(VectorOperators.ADD);
        for (int i = whole; i < y.length; i++) {
            y[i] = (float) Math.exp(y[i] - most);
            sum += y[i];
        }
        return sum;
    }

    @Override
    public void addScaled(float[] x, float factor, float[] y) {
        int whole = WIDTH.loopBound(y.length);
        for (int i = 0; i < whole; i += LANES)
            FloatVector.fromArray(WIDTH, x, i)
                    .mul(factor)
                    .add(FloatVector.fromArray(WIDTH, y, i))
                    .intoArray(y, i);
        for (int i = whole; i < y.length; i++) y[i] += factor * x[i];
    }

    @Override
    public void scale(float[] y, float factor) {
        int whole = WIDTH.loopBound(y.length);
        for (int i = 0; i < whole; i += LANES)
            FloatVector.fromArray(WIDTH, y, i).mul(factor).intoArray(y, i);
        for (int i = whole; i < y.length; i++) y[i] *= factor;
    }

    @Override
    public int indexAt(float[] y, double target) {
        double sum = 0;
        int i = 0;
        for (; i + BLOCK <= y.length; i += BLOCK) {
            float block = FloatVector.fromArray(WIDTH, y, i)
                    .add(FloatVector.fromArray(WIDTH, y, i + LANES))
                    .add(FloatVector.fromArray(WIDTH, y, i + 2 * LANES))
                    .add(FloatVector.fromArray(WIDTH, y, i + 3 * LANES))
                    .reduceLanes(VectorOperators.ADD);
            if (sum + block > target) break;
            sum += block;
        }
        for (; i < y.length; i++) {
            sum += y[i];
            if (sum > target) return i;
        }
        return y.length - 1;
    }

    /** exp(x) for x up to 0, exact to 1e-7. Source of the polynomial: Moshier, Cephes Math Library, expf. */
    private static FloatVector exp(FloatVector value) {
        FloatVector x = value.max(-87f);
        FloatVector rounded = x.mul(1.44269504f).add(ROUNDER);
        FloatVector power = rounded.sub(ROUNDER);
        FloatVector rest = power.mul(-0.693359375f).add(x).add(power.mul(2.12194440e-4f));
        FloatVector p = rest.mul(1.9875691500e-4f).add(1.3981999507e-3f);
        p = p.mul(rest).add(8.3334519073e-3f);
        p = p.mul(rest).add(4.1665795894e-2f);
        p = p.mul(rest).add(1.6666665459e-1f);
        p = p.mul(rest).add(0.5f);
        p = p.mul(rest).mul(rest).add(rest).add(1f);
        IntVector exponent = rounded.reinterpretAsInts().sub(ROUNDER_BITS - 127).lanewise(VectorOperators.LSHL, 23);
        return p.mul(exponent.reinterpretAsFloats());
    }
}
