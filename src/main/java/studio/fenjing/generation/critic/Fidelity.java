package studio.fenjing.generation.critic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Shot;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.language.Embedder;

/** Whether pictures show what their passage says, and every line is spoken. */
final class Fidelity implements Yardstick {
    private final Meaning meaning;
    private final double least;

    /** @param least likeness at which a picture has strayed from its passage */
    Fidelity(Meaning meaning, double least) {
        this.meaning = meaning;
        this.least = least;
    }

    /** Who repeats the text word for word is no better than who shows what it says. */
    @Override
    public double of(SceneSample scene) {
        double pictures = likenesses(scene, meaning)
                .map(likeness -> likeness < least ? 0 : 1)
                .average()
                .orElse(1);
        return pictures
                * (1 - unspoken(scene) / (double) Math.max(1, lines(scene).size()));
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        List<Finding> found = new ArrayList<>();
        List<Shot> strays = new ArrayList<>();
        for (SceneSample scene : scenes)
            for (Shot shot : scene.scene().shots()) {
                OptionalDouble likeness = likeness(shot, scene, meaning);
                if (likeness.isPresent() && likeness.getAsDouble() < least) strays.add(shot);
            }
        if (!strays.isEmpty()) found.add(Finding.of("strays", strays.size()).at(strays));
        int lines = scenes.stream().mapToInt(scene -> lines(scene).size()).sum();
        int unspoken = scenes.stream().mapToInt(Fidelity::unspoken).sum();
        if (unspoken > 0) found.add(Finding.of("unspoken", unspoken, lines));
        return found.isEmpty() ? List.of(Finding.of("true", lines)) : found;
    }

    /** Of the scene's pictures that have words of the text to show. */
    static DoubleStream likenesses(SceneSample scene, Meaning meaning) {
        return scene.scene().shots().stream()
                .map(shot -> likeness(shot, scene, meaning))
                .flatMapToDouble(OptionalDouble::stream);
    }

    /** 1 where the source's own words are the picture; absent where it has none for it. */
    private static OptionalDouble likeness(Shot shot, SceneSample scene, Meaning meaning) {
        List<BeatTraits> shown = scene.traits().beats().stream()
                .filter(beat -> !beat.beat().picture().isBlank())
                .filter(beat -> shot.spans().stream()
                        .anyMatch(span -> span.overlaps(beat.beat().span())))
                .toList();
        if (shown.isEmpty() || shot.action().isBlank()) return OptionalDouble.empty();
        if (shown.stream().allMatch(beat -> shot.action().contains(beat.beat().picture()))) return OptionalDouble.of(1);
        float[] seen = meaning.of(shot.action());
        return shown.stream()
                .mapToDouble(beat -> Embedder.likeness(seen, beat.meaning()))
                .max();
    }

    private static List<DialogueLine> lines(SceneSample scene) {
        return scene.traits().beats().stream()
                .flatMap(beat -> beat.beat().lines().stream())
                .toList();
    }

    /** How many of the text's lines no shot has as they are. */
    private static int unspoken(SceneSample scene) {
        List<String> spoken = new ArrayList<>(scene.scene().shots().stream()
                .flatMap(shot -> shot.dialogue().stream())
                .map(DialogueLine::text)
                .toList());
        return (int) lines(scene).stream()
                .filter(line -> !spoken.remove(line.text()))
                .count();
    }
}
