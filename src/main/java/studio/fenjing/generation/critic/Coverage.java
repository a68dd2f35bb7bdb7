package studio.fenjing.generation.critic;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.Shot;
import studio.fenjing.film.Span;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.plan.SceneSample;

/** How much of the text is filmed. */
final class Coverage implements Yardstick {
    private static final int LONGEST_EXCERPT = 60;

    @Override
    public double of(SceneSample scene) {
        int beats = scene.traits().beats().size();
        return (beats - missed(scene).size()) / (double) beats;
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        int beats =
                scenes.stream().mapToInt(scene -> scene.traits().beats().size()).sum();
        List<BeatTraits> missed = new ArrayList<>();
        List<Shot> beside = new ArrayList<>();
        for (SceneSample scene : scenes)
            for (BeatTraits beat : missed(scene)) {
                missed.add(beat);
                beside.add(before(scene.scene().shots(), beat.beat().span()));
            }
        if (missed.isEmpty()) return List.of(Finding.of("all", beats));
        return List.of(Finding.of("missed", missed.size(), beats, excerpt(missed.getFirst()))
                .at(beside));
    }

    private static List<BeatTraits> missed(SceneSample scene) {
        return scene.traits().beats().stream()
                .filter(beat -> scene.scene().shots().stream()
                        .flatMap(shot -> shot.spans().stream())
                        .noneMatch(span -> span.overlaps(beat.beat().span())))
                .toList();
    }

    /** The last shot that films something before the place; else the first. */
    private static Shot before(List<Shot> shots, Span place) {
        return shots.stream()
                .filter(shot -> shot.spans().stream().anyMatch(span -> span.start() < place.start()))
                .reduce((one, next) -> next)
                .orElse(shots.getFirst());
    }

    private static String excerpt(BeatTraits beat) {
        String words = beat.beat().words();
        if (words.length() <= LONGEST_EXCERPT) return words;
        int end = Character.isLowSurrogate(words.charAt(LONGEST_EXCERPT)) ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT;
        return words.substring(0, end) + "…";
    }
}
