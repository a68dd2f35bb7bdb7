package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static final int IN = 13;
    private static final int OUT = 203;
    private final Random random = new Random(1);
    private final Loops plain = new PlainLoops();
    private final Loops vector = new VectorLoops();

    @Test
    void vectors_multiply_as_plain_loops_do() {
        float[] w = randoms(IN * OUT, 1);
        float[] x = randoms(IN, 1);
        float[] a = randoms(OUT, 1);
        float[] b = a.clone();
        plain.addProduct(w, x, a);
        vector.addProduct(w, x, b);
        for (int i = 0; i < OUT; i++) assertThat(b[i]).isCloseTo(a[i], within(1e-5f));
    }

    @Test
    void vectors_exponentiate_to_a_ten_millionth() {
        float[] a = randoms(OUT, 30);
        float[] b = a.clone();
        double sum = plain.exponentiate(a);
        assertThat(vector.exponentiate(b)).isCloseTo(sum, within(1e-6 * sum));
        for (int i = 0; i < OUT; i++) assertThat(b[i]).isCloseTo(a[i], within(2e-7f * a[i] + 1e-30f));
    }

    @Test
    void both_find_the_place_of_a_running_sum() {
        float[] y = randoms(OUT, 1);
        double sum = plain.exponentiate(y);
        for (double share = 0; share < 1; share += 0.01)
            assertThat(vector.indexAt(y, share * sum)).isEqualTo(plain.indexAt(y, share * sum));
        assertThat(vector.indexAt(y, 2 * sum)).isEqualTo(OUT - 1);
    }

    private float[] randoms(int count, float scale) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) values[i] = scale * (float) random.nextGaussian();
        return values;
    }
}
