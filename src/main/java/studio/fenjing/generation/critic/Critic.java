package studio.fenjing.generation.critic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import studio.fenjing.generation.plan.SceneSample;

/** Judges scenes by a network and by what can be counted, each beside scenes that directors made. */
public final class Critic {
    private static final double ONE_IN_TWENTY = 0.05;

    private final Standard standard;
    private final Map<Aspect, Measure> measures = new EnumMap<>(Aspect.class);
    private final Scale overall;

    /** A yardstick with the marks of directors' scenes on it. */
    private record Measure(Yardstick yardstick, Scale scale) {
        double share(SceneSample scene) {
            return scale.share(measure(yardstick, scene));
        }
    }

    /** An aspect that has no instrument, or that the standard was not made with, is left out. */
    public Critic(Instruments instruments, Standard standard) {
        this.standard = standard;
        yardsticks(instruments, standard.usual(), standard.leastLikeness()).forEach((aspect, yardstick) -> {
            if (standard.marks().containsKey(aspect))
                measures.put(aspect, new Measure(yardstick, standard.scale(aspect)));
        });
        overall = new Scale(overall());
    }

    /** @param scenes that directors made and that neither the judge nor the network has learned from */
    public static Critic calibrated(Instruments instruments, List<SceneSample> scenes) {
        if (scenes.isEmpty()) throw new IllegalArgumentException("no scenes to calibrate by");
        Map<String, Usual> usual = Usual.byPace(scenes);
        double least = leastLikeness(instruments, scenes);
        Map<Aspect, List<Double>> marks = new EnumMap<>(Aspect.class);
        yardsticks(instruments, usual, least)
                .forEach((aspect, yardstick) -> marks.put(
                        aspect,
                        scenes.stream().map(scene -> measure(yardstick, scene)).toList()));
        return new Critic(instruments, new Standard(marks, usual, least));
    }

    public Standard standard() {
        return standard;
    }

    public Quality judge(SceneSample scene) {
        Map<Aspect, Double> shares = shares(scene);
        return new Quality(overall.share(mean(shares.values())), shares);
    }

    /**
     * Judges a list scene by scene, a scene counting by its shots.
     *
     * @param scenes at least one
     * @throws CancellationException where the thread is interrupted
     */
    public Review review(List<SceneSample> scenes) {
        double score = 0;
        Map<Aspect, Double> shares = new EnumMap<>(Aspect.class);
        double shots =
                scenes.stream().mapToInt(scene -> scene.scene().shots().size()).sum();
        for (SceneSample scene : scenes) {
            if (Thread.currentThread().isInterrupted()) throw new CancellationException();
            Quality quality = judge(scene);
            double weight = scene.scene().shots().size() / shots;
            score += weight * quality.score();
            quality.reasons().forEach((aspect, share) -> shares.merge(aspect, weight * share, Double::sum));
        }
        List<Remark> remarks = new ArrayList<>();
        measures.forEach((aspect, measure) -> {
            double share = shares.getOrDefault(aspect, 0.0);
            remarks.add(new Remark(aspect, share, measure.yardstick().findings(scenes, share)));
        });
        return new Review(score, remarks);
    }

    private static Map<Aspect, Yardstick> yardsticks(
            Instruments instruments, Map<String, Usual> usual, double leastLikeness) {
        Map<Aspect, Yardstick> yardsticks = new EnumMap<>(Aspect.class);
        if (instruments.judge() != null) yardsticks.put(Aspect.DIRECTING, new Directing(instruments.judge()));
        yardsticks.put(Aspect.COVERAGE, new Coverage());
        yardsticks.put(Aspect.CONTINUITY, new Cuts());
        yardsticks.put(Aspect.VARIETY, new Variety(usual));
        yardsticks.put(Aspect.PACE, new Tempo(usual));
        if (instruments.meaning() != null)
            yardsticks.put(Aspect.FIDELITY, new Fidelity(instruments.meaning(), leastLikeness));
        if (instruments.pictures() != null && !instruments.pictures().isEmpty())
            yardsticks.put(Aspect.ORIGINALITY, new Originality(instruments.pictures()));
        return yardsticks;
    }

    private static double leastLikeness(Instruments instruments, List<SceneSample> scenes) {
        Meaning meaning = instruments.meaning();
        if (meaning == null) return 0;
        double[] likenesses = scenes.stream()
                .flatMapToDouble(scene -> Fidelity.likenesses(scene, meaning))
                .sorted()
                .toArray();
        return likenesses.length == 0 ? 0 : rounded(likenesses[(int) (likenesses.length * ONE_IN_TWENTY)]);
    }

    /** What the directors' scenes have on average over the aspects. */
    private double[] overall() {
        List<double[]> shares = measures.entrySet().stream()
                .map(measure -> standard.marks(measure.getKey())
                        .map(measure.getValue().scale()::share)
                        .toArray())
                .toList();
        return IntStream.range(0, standard.scenes())
                .mapToDouble(
                        scene -> mean(shares.stream().map(share -> share[scene]).toList()))
                .toArray();
    }

    private Map<Aspect, Double> shares(SceneSample scene) {
        Map<Aspect, Double> shares = new EnumMap<>(Aspect.class);
        measures.forEach((aspect, measure) -> shares.put(aspect, measure.share(scene)));
        return shares;
    }

    private static double mean(Collection<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Rounded, so that what is the same is the same on every machine. */
    private static double measure(Yardstick yardstick, SceneSample scene) {
        return rounded(yardstick.of(scene));
    }

    private static double rounded(double measure) {
        return Math.round(measure * 1e6) / 1e6;
    }
}
