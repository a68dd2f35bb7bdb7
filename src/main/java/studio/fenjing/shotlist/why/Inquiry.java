package studio.fenjing.shotlist.why;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.critic.Critic;
import studio.fenjing.generation.critic.Review;
import studio.fenjing.generation.explain.Explanation;
import studio.fenjing.generation.plan.Samples;
import studio.fenjing.generation.plan.SceneSample;

/** Questions about one list by somebody who may see it. Safe for use by many threads; the answers take a moment. */
public final class Inquiry {
    /** A list longer than this is not judged anew after each edit. */
    static final int MOST_SHOTS = 1_000;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Direction direction;
    private final Samples samples;
    private final Supplier<Reasons.Experts> experts;
    private final Backroom backroom;
    private volatile List<SceneSample> read = List.of();

    Inquiry(Direction direction, Samples samples, Supplier<Reasons.Experts> experts, Backroom backroom) {
        this.direction = direction;
        this.samples = samples;
        this.experts = experts;
        this.backroom = backroom;
    }

    /**
     * Why a shot is as it is.
     *
     * @param list as it stands
     * @return none where the list has no text that it was made from
     * @throws IllegalArgumentException where it has no such shot
     */
    public Optional<Explanation> why(ShotList list, String shot) {
        if (hasNoText(list)) return Optional.empty();
        return Optional.of(experts.get().explainer().explain(Reasons.screenplay(list), direction, list, shot, LONGEST));
    }

    /**
     * How good the list is beside directors' scenes.
     *
     * @return none where the network's folder does not tell of them, the list is not one of its text's scenes, or it is
     *     too long
     * @throws CancellationException where the thread is interrupted
     */
    public Optional<Review> review(ShotList list) {
        Optional<Critic> critic = experts.get().critic();
        if (critic.isEmpty() || hasNoText(list) || list.shots().count() > MOST_SHOTS) return Optional.empty();
        List<SceneSample> scenes = scenes(list);
        return scenes.isEmpty() ? Optional.empty() : Optional.of(critic.get().review(scenes));
    }

    /** Has something worked out in the background. */
    public Future<?> soon(Duration wait, Runnable work) {
        return backroom.soon(wait, work);
    }

    /** The text stays, whatever is done to the shots: it is read once. */
    private List<SceneSample> scenes(ShotList list) {
        List<Scene> filmed =
                list.scenes().stream().filter(scene -> !scene.shots().isEmpty()).toList();
        if (!knows(filmed)) read = samples.of(list);
        if (!knows(filmed)) return List.of();
        List<SceneSample> scenes = new ArrayList<>();
        for (Scene scene : filmed) {
            SceneSample known = known(scene).orElseThrow();
            scenes.add(SceneSample.of(known.id(), scene, known.traits(), known.brief()));
        }
        return scenes;
    }

    private boolean knows(List<Scene> scenes) {
        return scenes.stream().allMatch(scene -> known(scene).isPresent());
    }

    private Optional<SceneSample> known(Scene scene) {
        return read.stream()
                .filter(sample -> sample.scene().number().equals(scene.number()))
                .findFirst();
    }

    private static boolean hasNoText(ShotList list) {
        return list.source() == null || list.source().isBlank();
    }
}
