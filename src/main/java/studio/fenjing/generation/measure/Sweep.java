package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * How good and how various a generator's sequences are, from cautious to bold: one generator is better than another only
 * where its curve lies above. Source: Caccia et al., Language GANs Falling Short, ICLR 2020.
 *
 * @param points by rising diversity
 */
public record Sweep(String name, List<Point> points) {
    public static final List<Double> TEMPERATURES = List.of(0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2);

    private static final int GRAM = 3;
    private static final int PLACES = 9;

    /**
     * @param quality BLEU-3 against what people made
     * @param diversity 1 less self-BLEU-3
     */
    public record Point(double temperature, double quality, double diversity) {}

    public Sweep {
        points = points.stream()
                .sorted(Comparator.comparingDouble(Point::diversity))
                .toList();
    }

    /** @param writer sequences at a temperature */
    public static Sweep of(String name, List<List<String>> real, DoubleFunction<List<List<String>>> writer) {
        Bleu people = new Bleu(GRAM, real);
        List<Point> points = new ArrayList<>();
        for (double temperature : TEMPERATURES) {
            List<List<String>> written = writer.apply(temperature);
            points.add(new Point(temperature, people.of(GRAM, written), 1 - new Bleu(GRAM, written).self(GRAM)));
        }
        return new Sweep(name, points);
    }

    /** Quality at a diversity, between the two nearest points; NaN outside the curve. */
    public double qualityAt(double diversity) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (diversity < a.diversity() || diversity > b.diversity()) continue;
            double width = b.diversity() - a.diversity();
            double share = width == 0 ? 0 : (diversity - a.diversity()) / width;
            return a.quality() + share * (b.quality() - a.quality());
        }
        return Double.NaN;
    }

    /** Surface under the curve, which grows with quality and with the span of diversity: not to compare two curves by. */
    public double area() {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            area += (b.diversity() - a.diversity()) * (a.quality() + b.quality()) / 2;
        }
        return area;
    }

    /** Whether this curve lies above the other one wherever both are defined. */
    public boolean beats(Sweep other) {
        List<Double> leads = leads(other);
        return !leads.isEmpty() && leads.stream().allMatch(lead -> lead > 0);
    }

    /**
     * How much better in quality this curve is than the other one, at places spread evenly over the diversities that both
     * have; none where they share no diversity.
     */
    public List<Double> leads(Sweep other) {
        double from =
                Math.max(points.getFirst().diversity(), other.points.getFirst().diversity());
        double to =
                Math.min(points.getLast().diversity(), other.points.getLast().diversity());
        if (from >= to) return List.of();
        List<Double> leads = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            double diversity = Math.min(to, from + (to - from) * i / (PLACES - 1.0)); // rounding must not lead outside
            leads.add(qualityAt(diversity) - other.qualityAt(diversity));
        }
        return leads;
    }
}
