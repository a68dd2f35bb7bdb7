package studio.fenjing.generation.critic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.plan.SceneSample;

/** Whether sizes vary as much as is usual. */
final class Variety implements Yardstick {
    private static final int RUN = 3;

    private final Map<String, Usual> usual;

    Variety(Map<String, Usual> usual) {
        this.usual = usual;
    }

    @Override
    public double of(SceneSample scene) {
        return -Math.abs(beyond(scene));
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        List<Shot> shots =
                scenes.stream().flatMap(scene -> scene.scene().shots().stream()).toList();
        Map.Entry<ShotSize, Integer> most = Rhythm.sizes(shots).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        double beyond = scenes.stream().mapToDouble(this::beyond).sum();
        String code = share >= UNUSUAL ? "usual" : beyond < 0 ? "alike" : "restless";
        long percent = Math.round(100.0 * most.getValue() / shots.size());
        return List.of(
                Finding.of(code, most.getKey(), percent).at(code.equals("alike") ? longestRun(scenes) : List.of()));
    }

    /** Bits more than is usual; fewer below zero. */
    private double beyond(SceneSample scene) {
        return Rhythm.of(scene.scene().shots()).sizeBits()
                - Usual.at(usual, scene.brief().pace()).sizeBits();
    }

    /** Shots in a row of one size; none where there are not three. */
    private static List<Shot> longestRun(List<SceneSample> scenes) {
        List<List<Shot>> runs = new ArrayList<>();
        for (SceneSample scene : scenes) {
            List<Shot> run = new ArrayList<>();
            for (Shot shot : scene.scene().shots()) {
                if (!run.isEmpty() && run.getLast().size() != shot.size()) run = new ArrayList<>();
                run.add(shot);
                runs.add(run);
            }
        }
        return runs.stream()
                .max(Comparator.comparingInt(List::size))
                .filter(run -> run.size() >= RUN)
                .orElse(List.of());
    }
}
