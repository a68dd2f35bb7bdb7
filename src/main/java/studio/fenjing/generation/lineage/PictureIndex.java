package studio.fenjing.generation.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures that a network learned from, found again by any three words or four characters in a row. */
public final class PictureIndex {
    private final List<Line> lines;
    private final long[] hashes;
    private final int[] found;

    /**
     * A picture, or a phrase with slots.
     *
     * @param scene id of the scene that it belongs to
     */
    public record Line(String scene, String text) {}

    private record Window(long hash, int line) {}

    public PictureIndex(Collection<Line> lines) {
        this.lines = List.copyOf(lines);
        List<Window> windows = new ArrayList<>();
        for (int line = 0; line < this.lines.size(); line++) {
            Units units = new Units(this.lines.get(line).text());
            for (int i = 0; i < units.size(); i++) {
                int end = units.window(i);
                if (end > 0) windows.add(new Window(units.hash(i, end), line));
            }
        }
        windows.sort(Comparator.comparingLong(Window::hash).thenComparingInt(Window::line));
        hashes = windows.stream().mapToLong(Window::hash).toArray();
        found = windows.stream().mapToInt(Window::line).toArray();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** @param picture as it would be shown, without slots */
    public Likeness likeness(String picture) {
        Units units = new Units(picture);
        Map<Integer, Integer> shared = new HashMap<>();
        int windows = 0;
        for (int i = 0; i < units.size(); i++) {
            int end = units.window(i);
            if (end < 0) continue;
            windows++;
            long hash = units.hash(i, end);
            int before = -1;
            for (int at = first(hash); at < hashes.length && hashes[at] == hash; at++) {
                if (found[at] != before) shared.merge(found[at], 1, Integer::sum);
                before = found[at];
            }
        }
        return likeness(picture, units, windows, shared);
    }

    private Likeness likeness(String picture, Units units, int windows, Map<Integer, Integer> shared) {
        int from = 0;
        int to = 0;
        double weight = 0;
        Line runLine = null;
        int most = 0;
        Line overlapLine = null;
        for (int line : shared.keySet().stream().sorted().toList()) {
            Line known = lines.get(line);
            int[] run = run(units, new Units(known.text()));
            if (units.weight(run[0], run[1]) > weight) {
                from = run[0];
                to = run[1];
                weight = units.weight(from, to);
                runLine = known;
            }
            if (shared.getOrDefault(line, 0) > most) {
                most = shared.getOrDefault(line, 0);
                overlapLine = known;
            }
        }
        return new Likeness(
                weight == 0
                        ? ""
                        : picture.substring(
                                units.place(from).start(), units.place(to - 1).end()),
                weight,
                units.weight(0, units.size()),
                runLine,
                windows == 0 ? 0 : most / (double) windows,
                overlapLine);
    }

    /** The heaviest run of {@code units} that {@code line} has too, from inclusive to exclusive. */
    private static int[] run(Units units, Units line) {
        int[] best = {0, 0};
        int[] before = new int[line.size() + 1];
        for (int i = 1; i <= units.size(); i++) {
            int[] now = new int[line.size() + 1];
            for (int j = 1; j <= line.size(); j++) {
                if (!units.same(i - 1, line, j - 1)) continue;
                now[j] = before[j - 1] + 1;
                if (units.weight(i - now[j], i) > units.weight(best[0], best[1])) best = new int[] {i - now[j], i};
            }
            before = now;
        }
        return best;
    }

    private int first(long hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
