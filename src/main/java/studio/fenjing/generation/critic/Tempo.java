package studio.fenjing.generation.critic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Shot;
import studio.fenjing.generation.plan.SceneSample;

/** Whether shots are as long, and as different in length, as is usual at the pace. */
final class Tempo implements Yardstick {
    private static final int NAMED = 3;

    private final Map<String, Usual> usual;

    Tempo(Map<String, Usual> usual) {
        this.usual = usual;
    }

    @Override
    public double of(SceneSample scene) {
        return -Math.abs(longer(scene)) - Math.abs(wider(scene));
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        List<Shot> shots = scenes.stream()
                .flatMap(scene -> scene.scene().shots().stream())
                .sorted(Comparator.comparingDouble(Shot::seconds))
                .toList();
        double longer = scenes.stream().mapToDouble(this::longer).average().orElse(0);
        double wider = scenes.stream().mapToDouble(this::wider).average().orElse(0);
        double middle = Math.exp(Rhythm.of(shots).length());
        double theirs = middle / Math.exp(longer);
        List<Shot> shortest = shots.subList(0, Math.min(NAMED, shots.size()));
        List<Shot> longest = shots.subList(Math.max(0, shots.size() - NAMED), shots.size());
        if (share >= UNUSUAL) return List.of(Finding.of("usual", tenths(middle), tenths(theirs)));
        if (Math.abs(longer) >= Math.abs(wider))
            return List.of(Finding.of(longer > 0 ? "slow" : "quick", tenths(middle), tenths(theirs))
                    .at(longer > 0 ? longest.reversed() : shortest));
        double least = tenths(shots.getFirst().seconds());
        double most = tenths(shots.getLast().seconds());
        return List.of(
                wider < 0
                        ? Finding.of("even", least, most)
                        : Finding.of("uneven", least, most).at(List.of(shots.getFirst(), shots.getLast())));
    }

    /** How much longer than usual its shots are, in the logarithm. */
    private double longer(SceneSample scene) {
        return Rhythm.of(scene.scene().shots()).length() - here(scene).length();
    }

    /** How much more than usual their lengths differ. */
    private double wider(SceneSample scene) {
        return Rhythm.of(scene.scene().shots()).spread() - here(scene).spread();
    }

    private Usual here(SceneSample scene) {
        return Usual.at(usual, scene.brief().pace());
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
