package studio.fenjing.generation.dl4j.word;

/** The loops for a JVM without the vector module, and what {@link VectorLoops} is checked against. */
final class PlainLoops implements Loops {
    @Override
    public void addProduct(float[] w, float[] x, float[] y) {
        int out = y.length;
        for (int i = 0; i < x.length; i++) {
            float factor = x[i];
            if (factor == 0) continue;
            int row = i * out;
            for (int j = 0; j < out; j++) y[j] += factor * w[row + j];
        }
    }

    @Override
    public double exponentiate(float[] y) {
        float most = Float.NEGATIVE_INFINITY;
        for (float value : y) most = Math.max(most, value);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] = (float) Math.exp(y[i] - most);
            sum += y[i];
        }
        return sum;
    }

    @Override
    public void addScaled(float[] x, float factor, float[] y) {
        for (int i = 0; i < y.length; i++) y[i] += factor * x[i];
    }

    @Override
    public void scale(float[] y, float factor) {
        for (int i = 0; i < y.length; i++) y[i] *= factor;
    }

    @Override
    public int indexAt(float[] y, double target) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i];
            if (sum > target) return i;
        }
        return y.length - 1;
    }
}
