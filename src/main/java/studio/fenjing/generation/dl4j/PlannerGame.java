package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.adversarial.Game;
import studio.fenjing.generation.adversarial.Remedy;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.adversarial.Schedule;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.plan.CameraVocabulary;
import studio.fenjing.generation.plan.SceneSample;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.generation.plan.TokenDraw;

/**
 * The adversarial phase of the planner: plays on from the weights that likelihood found, and is kept only if its curve of
 * quality against diversity on the tune part lies above that of those weights.
 */
final class PlannerGame {
    /**
     * @param width of the discriminator's layers: its capacity
     * @param keep share of the discriminator's inputs kept by dropout
     */
    record Rules(Schedule schedule, double learningRate, int width, double keep, double discriminatorRate, long seed) {
        static final Rules USUAL = new Rules(
                new Schedule(120, 32, 4, 9, 150, 1, 3, 2, 0.75, 0.7, EnumSet.allOf(Remedy.class)),
                5e-5,
                32,
                0.6,
                1e-3,
                7);
    }

    /**
     * @param kernel the weights after the game that did best on the tune part
     * @param likelihood curve of the weights before
     * @param adversarial curve of {@code kernel}
     */
    record Outcome(LstmKernel kernel, List<Round> rounds, Sweep likelihood, Sweep adversarial) {
        boolean isWon() {
            return adversarial.beats(likelihood);
        }
    }

    private static final int LOOK_EVERY = 20;
    private static final int GLANCES = 2;
    private static final int LOOKS = 6;

    private final Recipe recipe;
    private final Rules rules;

    PlannerGame(Recipe recipe, Rules rules) {
        this.recipe = recipe;
        this.rules = rules;
    }

    /** @param before weights that likelihood found with the same recipe */
    Outcome play(
            LstmKernel before,
            List<SceneSample> train,
            List<SceneSample> tune,
            Consumer<Round> watcher,
            BooleanSupplier stop)
            throws IOException {
        Dl4jPlanner planner = new Dl4jPlanner(recipe);
        planner.restore(before);
        PlannerGenerator generator = new PlannerGenerator(planner, train, rules.learningRate(), rules.seed());
        generator.pace(1);
        PlannerDiscriminator discriminator =
                new PlannerDiscriminator(rules.width(), rules.keep(), rules.discriminatorRate(), rules.seed());
        List<Round> rounds = new ArrayList<>();
        Best best = new Best(tune);
        new Game<>(generator, discriminator, rules.schedule(), train, tune, rules.seed())
                .play(
                        round -> {
                            rounds.add(round);
                            watcher.accept(round);
                            if (round.number() % LOOK_EVERY == 0) best.look(generator.kernel());
                        },
                        stop);
        LstmKernel after = best.kernel == null ? generator.kernel() : best.kernel;
        return new Outcome(
                after, rounds, sweep("likelihood", before, tune, LOOKS), sweep("adversarial", after, tune, LOOKS));
    }

    /** The weights of the game that did best so far. */
    private static final class Best {
        private final List<SceneSample> tune;
        private double area = Double.NEGATIVE_INFINITY;
        private @Nullable LstmKernel kernel;

        Best(List<SceneSample> tune) {
            this.tune = tune;
        }

        void look(LstmKernel now) {
            double found = sweep("now", now, tune, GLANCES).area();
            if (found <= area) return;
            area = found;
            kernel = now;
        }
    }

    /** @param times how often each scene is shot */
    static Sweep sweep(String name, LstmKernel kernel, List<SceneSample> scenes, int times) {
        return Sweep.of(name, words(scenes), temperature -> {
            TokenDraw draw = new TokenDraw(temperature);
            List<SceneSample> shot = new ArrayList<>();
            for (int time = 0; time < times; time++)
                for (int i = 0; i < scenes.size(); i++)
                    shot.add(PlannerGenerator.shoot(
                            kernel, scenes.get(i), 0, draw, new SplittableRandom(time * 1_000_003L + i)));
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
