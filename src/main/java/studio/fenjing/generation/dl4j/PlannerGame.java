package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import studio.fenjing.generation.adversarial.Champion;
import studio.fenjing.generation.adversarial.Game;
import studio.fenjing.generation.adversarial.Remedy;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.adversarial.Schedule;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.generation.plan.TokenDraw;

/**
 * The adversarial phase of the planner: plays on from the weights that likelihood found, and draws the curves of quality
 * against diversity on the tune part by which the better weights are chosen.
 */
final class PlannerGame {
    /** Chosen by what was measured: docs/decisions/2026-11-25-adversarial-game.md. */
    private static Schedule schedule(int rounds) {
        return new Schedule(rounds, 32, 4, 9, 150, 1, 3, 2, 0.75, 0.7, EnumSet.allOf(Remedy.class));
    }

    private static final double LEARNING_RATE = 5e-5;
    private static final double DISCRIMINATOR_RATE = 1e-3;
    private static final int DISCRIMINATOR_WIDTH = 32;
    private static final double DISCRIMINATOR_KEEP = 0.6;

    /**
     * @param kernels the networks after the game that did best on the tune part together, the first of them having played
     * @param judge the discriminator as it stood in the end
     * @param contest curve of {@code kernels} beside that of the networks before
     */
    record Outcome(List<LstmKernel> kernels, LstmKernel judge, List<Round> rounds, Contest contest) {}

    private static final int LOOK_EVERY = 20;
    private static final int GLANCES = 2;
    private static final int LOOKS = 6;

    /** Seeds; the curves that decide are not drawn as those were that chose, whose luck is in the choice. */
    private static final long CHOSEN = 1;

    private static final long JUDGED = 2;

    private final Recipe recipe;
    private final int rounds;

    PlannerGame(Recipe recipe, int rounds) {
        this.recipe = recipe;
        this.rounds = rounds;
    }

    /**
     * @param before networks that likelihood found with the same recipe; the first one plays, for all together
     * @return nothing where it was stopped before the first round
     */
    Optional<Outcome> play(
            List<LstmKernel> before,
            List<SceneSample> train,
            List<SceneSample> tune,
            Consumer<Round> watcher,
            BooleanSupplier stop)
            throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(recipe);
        planner.restore(before.getFirst());
        PlannerGenerator generator = new PlannerGenerator(planner, train, LEARNING_RATE, recipe.seed());
        generator.pace(1);
        PlannerDiscriminator discriminator =
                new PlannerDiscriminator(DISCRIMINATOR_WIDTH, DISCRIMINATOR_KEEP, DISCRIMINATOR_RATE, recipe.seed());
        Champion<List<LstmKernel>> champion = new Champion<>(sweep("likelihood", before, tune, GLANCES, CHOSEN));
        List<Round> played = champion.play(
                new Game<>(generator, discriminator, schedule(rounds), train, tune, recipe.seed()),
                LOOK_EVERY,
                () -> together(generator.kernel(), before),
                now -> sweep("now", now, tune, GLANCES, CHOSEN),
                watcher,
                stop);
        if (played.isEmpty()) return Optional.empty();
        List<LstmKernel> after = champion.weights();
        Contest contest = new Contest(
                sweep("likelihood", before, tune, LOOKS, JUDGED), sweep("adversarial", after, tune, LOOKS, JUDGED));
        return Optional.of(new Outcome(after, discriminator.kernel(), played, contest));
    }

    /** The networks before the game, but for the one that has played. */
    private static List<LstmKernel> together(LstmKernel now, List<LstmKernel> before) {
        List<LstmKernel> together = new ArrayList<>(before);
        together.set(0, now);
        return together;
    }

    /** @param times how often each scene is shot */
    static Sweep sweep(String name, List<LstmKernel> kernels, List<SceneSample> scenes, int times, long seed) {
        return Sweep.of(name, words(scenes), temperature -> {
            TokenDraw draw = new TokenDraw(temperature);
            List<SceneSample> shot = IntStream.range(0, times * scenes.size())
                    .parallel()
                    .mapToObj(i -> PlannerGenerator.shoot(
                            PlannerNetwork.walk(kernels),
                            scenes.get(i % scenes.size()),
                            0,
                            draw,
                            new SplittableRandom(seed * 1_000_003 + i)))
                    .toList();
            return words(shot);
        });
    }

    /** Scenes as sentences whose words are shots: size, framing and movement. */
    private static List<List<String>> words(List<SceneSample> scenes) {
        List<List<String>> sentences = new ArrayList<>();
        for (SceneSample scene : scenes) {
            List<String> words = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            for (int id : scene.tokens()) {
                CameraVocabulary.Token token = CameraVocabulary.token(id);
                if (token.slot() == Slot.SIZE) word.setLength(0);
                if (token.slot() == Slot.SIZE || token.slot() == Slot.FRAMING || token.slot() == Slot.MOVEMENT)
                    word.append(token.value()).append(' ');
                if (token.slot() == Slot.MOVEMENT) words.add(word.toString());
            }
            sentences.add(words);
        }
        return sentences;
    }
}
