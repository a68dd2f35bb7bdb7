package studio.fenjing.generation.critic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.ShotSize;

/** How sizes and lengths of some shots go, in the numbers of {@link Usual}. */
record Rhythm(double sizeBits, double length, double spread) {
    static Rhythm of(List<Shot> shots) {
        double length = shots.stream()
                .mapToDouble(shot -> Math.log(shot.seconds()))
                .average()
                .orElse(0);
        double variance = shots.stream()
                .mapToDouble(shot -> Math.pow(Math.log(shot.seconds()) - length, 2))
                .average()
                .orElse(0);
        return new Rhythm(sizeBits(shots), length, Math.sqrt(variance));
    }

    /** Entropy in bits, the more the more evenly sizes are used. */
    private static double sizeBits(List<Shot> shots) {
        return sizes(shots).values().stream()
                .mapToDouble(count -> count / (double) shots.size())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    static Map<ShotSize, Integer> sizes(List<Shot> shots) {
        Map<ShotSize, Integer> counts = new EnumMap<>(ShotSize.class);
        shots.forEach(shot -> counts.merge(shot.size(), 1, Integer::sum));
        return counts;
    }
}
