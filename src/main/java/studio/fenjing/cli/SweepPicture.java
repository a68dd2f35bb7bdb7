package studio.fenjing.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.measure.Sweep.Point;

/** Both curves of a contest as an SVG picture, quality against diversity; readable on light and dark ground. */
final class SweepPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 48;
    private static final int BOTTOM = 56;
    private static final int MOST_TICKS = 6;

    /** Colour is not all that tells the lines apart: one is dashed, and their points differ. */
    private static final String STYLE = """
            <style>
              text { font: 13px sans-serif; fill: #333 }
              .grid { stroke: #ddd }
              .line { fill: none; stroke-width: 2 }
              .likelihood { stroke: #1b5fb0; color: #1b5fb0 }
              .adversarial { stroke: #b04a00; color: #b04a00; stroke-dasharray: 7 4 }
              @media (prefers-color-scheme: dark) {
                text { fill: #ddd }
                .grid { stroke: #444 }
                .likelihood { stroke: #7ab8ff; color: #7ab8ff }
                .adversarial { stroke: #ffab66; color: #ffab66 }
              }
              .point { fill: currentColor; stroke: none }
            </style>
            """;

    private final Contest contest;
    private final Axis across;
    private final Axis up;

    /** From {@code from} to {@code to}, both ticks, with {@code step} between ticks. */
    private record Axis(double from, double to, double step) {
        static Axis over(double least, double most) {
            double span = Math.max(most - least, 0.01);
            double power = Math.pow(10, Math.floor(Math.log10(span)));
            double step = power / 10;
            for (double factor : new double[] {0.2, 0.5, 1, 2, 5}) {
                step = power * factor;
                if (span / step <= MOST_TICKS - 1) break;
            }
            return new Axis(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
        }

        int ticks() {
            return (int) Math.round((to - from) / step) + 1;
        }

        double tick(int number) {
            return from + number * step;
        }

        double share(double value) {
            return to == from ? 0.5 : (value - from) / (to - from);
        }
    }

    SweepPicture(Contest contest) {
        this.contest = contest;
        across = axis(Point::diversity);
        up = axis(Point::quality);
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        line(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t\">",
                WIDTH,
                HEIGHT);
        line(
                svg,
                "<title id=\"t\">Quality against diversity: %s and %s</title>",
                escaped(contest.likelihood().name()),
                escaped(contest.adversarial().name()));
        svg.append(STYLE);
        for (int i = 0; i < across.ticks(); i++) {
            double x = x(across.tick(i));
            line(svg, "<path class=\"grid\" d=\"M%.1f %d V%d\"/>", x, TOP, HEIGHT - BOTTOM);
            text(svg, x, HEIGHT - BOTTOM + 18, "middle", number(across.tick(i)));
        }
        for (int i = 0; i < up.ticks(); i++) {
            double y = y(up.tick(i));
            line(svg, "<path class=\"grid\" d=\"M%d %.1f H%d\"/>", LEFT, y, WIDTH - RIGHT);
            text(svg, LEFT - 8, y + 4, "end", number(up.tick(i)));
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", "diversity: 1 less self-BLEU-3");
        text(svg, 8, 16, "start", "quality: BLEU-3 against what people made");
        curve(svg, contest.likelihood(), "likelihood", LEFT);
        curve(svg, contest.adversarial(), "adversarial", LEFT + 160);
        return svg.append("</svg>\n").toString();
    }

    private void curve(StringBuilder svg, Sweep sweep, String kind, int key) {
        StringBuilder path = new StringBuilder();
        for (Point point : sweep.points())
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", x(point.diversity()), y(point.quality())));
        line(svg, "<path class=\"line %s\" d=\"%s\"/>", kind, path.toString().strip());
        for (Point point : sweep.points()) point(svg, kind, x(point.diversity()), y(point.quality()));
        line(svg, "<path class=\"line %s\" d=\"M%d 32 h28\"/>", kind, key);
        point(svg, kind, key + 14, 32);
        text(svg, key + 36, 36, "start", sweep.name());
    }

    private static void point(StringBuilder svg, String kind, double x, double y) {
        if (kind.equals("likelihood"))
            line(svg, "<circle class=\"point %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", kind, x, y);
        else
            line(
                    svg,
                    "<rect class=\"point %s\" x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\"/>",
                    kind,
                    x - 3.5,
                    y - 3.5);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        line(svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words));
    }

    private Axis axis(ToDoubleFunction<Point> measure) {
        List<Double> values = List.of(contest.likelihood(), contest.adversarial()).stream()
                .flatMap(sweep -> sweep.points().stream())
                .map(measure::applyAsDouble)
                .sorted()
                .toList();
        return Axis.over(values.getFirst(), values.getLast());
    }

    private double x(double diversity) {
        return LEFT + across.share(diversity) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double quality) {
        return HEIGHT - BOTTOM - up.share(quality) * (HEIGHT - TOP - BOTTOM);
    }

    /** Numbers have points in every country: SVG knows no other. */
    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
