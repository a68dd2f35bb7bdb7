package studio.fenjing.generation.critic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Shot;
import studio.fenjing.generation.finish.Continuity;
import studio.fenjing.generation.plan.SceneSample;

/** How few rules of continuity are broken, by the shot. */
final class Cuts implements Yardstick {
    @Override
    public double of(SceneSample scene) {
        return -Continuity.faults(scene.scene()).size()
                / (double) scene.scene().shots().size();
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        Map<Continuity.Rule, List<Shot>> broken = new EnumMap<>(Continuity.Rule.class);
        for (SceneSample scene : scenes)
            for (Continuity.Fault fault : Continuity.faults(scene.scene()))
                broken.computeIfAbsent(fault.rule(), rule -> new ArrayList<>())
                        .add(scene.scene().shots().get(fault.shot()));
        if (broken.isEmpty()) return List.of(Finding.of("none"));
        return broken.entrySet().stream()
                .map(rule ->
                        Finding.of(rule.getKey().name(), rule.getValue().size()).at(rule.getValue()))
                .toList();
    }
}
