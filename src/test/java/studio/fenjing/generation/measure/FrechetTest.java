package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrechetTest {
    @Test
    void lines_of_known_mean_and_spread_are_at_the_distance_of_the_formula() {
        List<float[]> near = List.of(new float[] {-1}, new float[] {1});
        List<float[]> far = List.of(new float[] {1}, new float[] {7});
        // Means 0 and 4, variances 2 and 18: 4² + 2 + 18 - 2 √36
        assertThat(Frechet.distance(near, far)).isCloseTo(24, within(1e-9));
        assertThat(Frechet.distance(far, far)).isCloseTo(0, within(1e-9));
    }

    @Test
    void ellipses_turned_against_each_other_are_at_the_distance_of_the_formula() {
        List<float[]> upright = cross(3, 0, 0, 1);
        List<float[]> turned = cross(2, 2, -1, 1);
        // Covariances ⅔ (9 0; 0 1) and ⅔ (5 3; 3 5); of two rows each, trace √(AB) is √(trace AB + 2 √det AB).
        double expected = 2 / 3.0 * (10 + 10 - 2 * Math.sqrt(50 + 2 * Math.sqrt(9 * 16)));
        assertThat(Frechet.distance(upright, turned)).isCloseTo(expected, within(1e-6));
        assertThat(Frechet.distance(turned, upright)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void a_direction_in_which_nothing_varies_changes_nothing() {
        List<float[]> flat = flat(cross(3, 0, 0, 1));
        assertThat(Frechet.distance(flat, flat(cross(2, 2, -1, 1))))
                .isCloseTo(Frechet.distance(cross(3, 0, 0, 1), cross(2, 2, -1, 1)), within(1e-6));
    }

    @Test
    void samples_of_gaussians_are_near_the_distance_of_the_gaussians() {
        Random random = new Random(5);
        List<float[]> a = new ArrayList<>();
        List<float[]> b = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            a.add(new float[] {(float) random.nextGaussian(), (float) random.nextGaussian()});
            b.add(new float[] {3 + 2 * (float) random.nextGaussian(), (float) random.nextGaussian()});
        }
        // |3|² + (1 + 4 - 2 * 2) in the first coordinate, nothing in the second
        assertThat(Frechet.distance(a, b)).isCloseTo(10, within(0.3));
    }

    /** Not regularised, the first would be 71 and the second 461: few points span few of the directions. */
    @Test
    void fewer_points_than_coordinates_are_regularised() {
        List<float[]> some = gaussian(24, 64, 1, 1);
        // Nothing but the means of 24 points, which lie 2 · 64 / 24 apart.
        assertThat(Frechet.distance(some, gaussian(24, 64, 1, 2))).isCloseTo(5.3, within(2.5));
        // Three times as wide: 64 (1 + 9 - 2 · 3), and the means 64 (1 + 9) / 24
        assertThat(Frechet.distance(some, gaussian(24, 64, 3, 3))).isCloseTo(256 + 27, within(30.0));
    }

    @Test
    void points_that_are_all_the_same_are_as_far_as_they_lie() {
        List<float[]> here = List.of(new float[] {1, 2, 3, 4}, new float[] {1, 2, 3, 4}, new float[] {1, 2, 3, 4});
        List<float[]> there = List.of(new float[] {1, 2, 3, 6}, new float[] {1, 2, 3, 6});
        assertThat(Frechet.distance(here, here)).isZero();
        assertThat(Frechet.distance(here, there)).isCloseTo(4, within(1e-9));
    }

    @Test
    void one_point_has_no_spread_to_measure() {
        List<float[]> two = List.of(new float[] {1}, new float[] {2});
        assertThat(Frechet.distance(two, two.subList(0, 1))).isNaN();
        assertThat(Frechet.distance(List.of(), two)).isNaN();
    }

    /** Four points about zero on two axes. */
    private static List<float[]> cross(float x, float y, float u, float v) {
        return List.of(new float[] {x, y}, new float[] {-x, -y}, new float[] {u, v}, new float[] {-u, -v});
    }

    private static List<float[]> flat(List<float[]> points) {
        return points.stream().map(point -> Arrays.copyOf(point, 3)).toList();
    }

    private static List<float[]> gaussian(int points, int coordinates, float deviation, long seed) {
        Random random = new Random(seed);
        List<float[]> cloud = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            float[] point = new float[coordinates];
            for (int c = 0; c < coordinates; c++) point[c] = deviation * (float) random.nextGaussian();
            cloud.add(point);
        }
        return cloud;
    }
}
