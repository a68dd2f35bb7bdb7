package studio.fenjing.generation.critic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.finish.Continuity;
import studio.fenjing.generation.plan.SceneSample;

/** Judges scenes by a network and by what can be counted, each beside scenes that directors made. */
public final class Critic {
    /**
     * What the critic knows of directors' scenes.
     *
     * @param scales by aspect
     * @param overall of the aspects' mean
     * @param usual by pace what is usual: bits of size, mean and spread of log-lengths
     */
    public record Standard(Map<Aspect, Scale> scales, Scale overall, Map<String, Usual> usual) {
        public Standard {
            scales = new EnumMap<>(scales);
            usual = Map.copyOf(usual);
        }
    }

    /**
     * @param sizeBits entropy of sizes
     * @param length mean of the logarithm of seconds
     * @param spread its standard deviation
     */
    public record Usual(double sizeBits, double length, double spread) {}

    private static final String ANY = "ANY";

    private final Judge judge;
    private final Standard standard;

    public Critic(Judge judge, Standard standard) {
        this.judge = judge;
        this.standard = standard;
    }

    /** @param scenes that directors made and that the judge has not learned from */
    public static Critic calibrated(Judge judge, List<SceneSample> scenes) {
        if (scenes.isEmpty()) throw new IllegalArgumentException("no scenes to calibrate by");
        Map<String, List<SceneSample>> byPace = new HashMap<>();
        for (SceneSample scene : scenes) {
            byPace.computeIfAbsent(ANY, pace -> new ArrayList<>()).add(scene);
            if (scene.brief().pace() != null)
                byPace.computeIfAbsent(scene.brief().pace().name(), pace -> new ArrayList<>())
                        .add(scene);
        }
        Map<String, Usual> usual = new HashMap<>();
        byPace.forEach((pace, group) -> usual.put(pace, usual(group)));
        Map<Aspect, Scale> scales = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values())
            scales.put(
                    aspect,
                    new Scale(scenes.stream()
                            .mapToDouble(scene -> measure(aspect, scene, judge, usual))
                            .toArray()));
        Critic half = new Critic(judge, new Standard(scales, new Scale(new double[] {0}), usual));
        Scale overall = new Scale(
                scenes.stream().mapToDouble(scene -> mean(half.shares(scene))).toArray());
        return new Critic(judge, new Standard(scales, overall, usual));
    }

    public Standard standard() {
        return standard;
    }

    public Quality judge(SceneSample scene) {
        Map<Aspect, Double> shares = shares(scene);
        return new Quality(standard.overall().share(mean(shares)), shares);
    }

    private Map<Aspect, Double> shares(SceneSample scene) {
        Map<Aspect, Double> shares = new EnumMap<>(Aspect.class);
        standard.scales()
                .forEach((aspect, scale) ->
                        shares.put(aspect, scale.share(measure(aspect, scene, judge, standard.usual()))));
        return shares;
    }

    private static double mean(Map<Aspect, Double> shares) {
        return shares.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double measure(Aspect aspect, SceneSample scene, Judge judge, Map<String, Usual> usual) {
        List<Shot> shots = scene.scene().shots();
        Usual here = of(usual, scene.brief().pace());
        return switch (aspect) {
            case DIRECTING -> judge.realness(scene);
            case COVERAGE -> coverage(scene);
            case CONTINUITY -> -Continuity.faults(scene.scene()).size() / (double) Math.max(1, shots.size());
            case VARIETY -> -Math.abs(sizeBits(shots) - here.sizeBits());
            case PACE -> -Math.abs(length(shots) - here.length()) - Math.abs(spread(shots) - here.spread());
        };
    }

    private static Usual of(Map<String, Usual> usual, @Nullable Pace pace) {
        Usual any = usual.getOrDefault(ANY, new Usual(0, 0, 0));
        return pace == null ? any : usual.getOrDefault(pace.name(), any);
    }

    private static Usual usual(List<SceneSample> scenes) {
        List<List<Shot>> shots =
                scenes.stream().map(SceneSample::scene).map(Scene::shots).toList();
        return new Usual(
                shots.stream().mapToDouble(Critic::sizeBits).average().orElse(0),
                shots.stream().mapToDouble(Critic::length).average().orElse(0),
                shots.stream().mapToDouble(Critic::spread).average().orElse(0));
    }

    private static double coverage(SceneSample sample) {
        long filmed = sample.traits().beats().stream()
                .filter(beat -> sample.scene().shots().stream()
                        .flatMap(shot -> shot.spans().stream())
                        .anyMatch(span -> span.overlaps(beat.beat().span())))
                .count();
        return filmed / (double) sample.traits().beats().size();
    }

    /** Entropy of the sizes in bits, the more the more evenly they are used. */
    private static double sizeBits(List<Shot> shots) {
        Map<ShotSize, Integer> counts = new EnumMap<>(ShotSize.class);
        shots.forEach(shot -> counts.merge(shot.size(), 1, Integer::sum));
        return counts.values().stream()
                .mapToDouble(count -> count / (double) shots.size())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    private static double length(List<Shot> shots) {
        return shots.stream()
                .mapToDouble(shot -> Math.log(shot.seconds()))
                .average()
                .orElse(0);
    }

    private static double spread(List<Shot> shots) {
        double mean = length(shots);
        return Math.sqrt(shots.stream()
                .mapToDouble(shot -> Math.pow(Math.log(shot.seconds()) - mean, 2))
                .average()
                .orElse(0));
    }
}
