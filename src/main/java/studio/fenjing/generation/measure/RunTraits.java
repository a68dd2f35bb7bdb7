package studio.fenjing.generation.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.Shot;
import studio.fenjing.generation.plan.CameraVocabulary;

/** What can be said of a few shots in a row: each choice, any two choices of a shot, and each choice beside the one before. */
final class RunTraits {
    private RunTraits() {}

    /**
     * @param opens whether the first of them opens the scene
     * @param closes whether the last of them closes it
     */
    static Set<String> of(List<Shot> run, boolean opens, boolean closes) {
        Set<String> traits = new LinkedHashSet<>();
        List<List<String>> shots = run.stream().map(RunTraits::choices).toList();
        for (List<String> choices : shots)
            for (int i = 0; i < choices.size(); i++) {
                traits.add(choices.get(i));
                for (int j = i + 1; j < choices.size(); j++) traits.add(choices.get(i) + " with " + choices.get(j));
            }
        for (int s = 1; s < shots.size(); s++)
            for (int i = 0; i < shots.get(s).size(); i++)
                traits.add(shots.get(s - 1).get(i) + " before " + shots.get(s).get(i));
        if (opens) traits.add("opens with " + run.getFirst().size());
        if (closes) traits.add("closes with " + run.getLast().size());
        return traits;
    }

    /** Lens and length on coarse scales: a person's 37 mm is no sign of a person. */
    private static List<String> choices(Shot shot) {
        List<String> choices = new ArrayList<>();
        choices.add("size " + shot.size());
        choices.add("framing " + shot.framing());
        choices.add("angle " + shot.angle());
        choices.add("movement " + shot.movement());
        choices.add("transition " + shot.transition());
        choices.add("seconds " + Math.round(2 * Math.log(shot.seconds())));
        choices.add("lens " + (shot.lens() == null ? "unsaid" : CameraVocabulary.lens(shot.lens())));
        choices.add("lines " + shot.dialogue().size());
        return choices;
    }
}
