package studio.fenjing.generation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.generation.beat.BeatReader;
import studio.fenjing.generation.beat.SceneBeats;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.beat.Understanding;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.generation.plan.ShotPlanner;
import studio.fenjing.language.Embedder;
import studio.fenjing.language.Linguist;

/** Read, understand, plan, write, finish: the stages one after another, scene by scene. */
public final class PipelineGenerator implements ShotGenerator {
    private static final int FEWEST_OF_AN_IDEA = 6;
    private static final int MOST_OF_AN_IDEA = 12;

    private final BeatReader reader;
    private final Understanding understanding;
    private final ShotPlanner planner;
    private final Pen pen;
    private final Clock clock;

    /** @param sampling how boldly its network plans */
    public PipelineGenerator(
            Function<Language, Linguist> linguists,
            Embedder embedder,
            Model model,
            ShotPlanner.Sampling sampling,
            Clock clock) {
        this.reader = new BeatReader(linguists);
        this.understanding = new Understanding(linguists, embedder);
        this.planner = new ShotPlanner(model.network(), sampling);
        this.pen = new Pen(
                model.phrases().without(model.pictures()), model.pictures(), model.writer(), embedder, linguists);
        this.clock = clock;
    }

    @Override
    public String model() {
        return planner.network().model();
    }

    @Override
    public String backend() {
        return planner.network().backend();
    }

    @Override
    public ShotList generate(Screenplay screenplay, Direction direction, long seed, Progress progress) {
        return new Generation(screenplay, direction, seed, progress).list();
    }

    /** One list in the making. */
    private final class Generation {
        private final Screenplay screenplay;
        private final Direction direction;
        private final Progress progress;
        private final long seed;
        private final Language language;
        private final Brief brief;
        private final List<SceneBeats> scenes;
        private final Set<String> used = new HashSet<>();
        private int number;

        Generation(Screenplay screenplay, Direction direction, long seed, Progress progress) {
            this.screenplay = screenplay;
            this.direction = direction;
            this.seed = seed;
            this.progress = progress;
            language = direction.language() == null ? screenplay.language() : direction.language();
            scenes = reader.read(screenplay);
            if (scenes.isEmpty()) throw new NothingToFilm();
            brief = Brief.of(direction, screenplay.kind(), language, usualDensity());
        }

        ShotList list() {
            Integer asked = asked();
            int[] shots = asked == null
                    ? null
                    : Shares.of(
                            asked,
                            scenes.stream()
                                    .mapToInt(scene -> scene.beats().size())
                                    .toArray());
            List<Scene> made =
                    direction.seconds() == null ? sceneByScene(shots) : allAtOnce(shots, direction.seconds());
            return new ShotList(
                    null,
                    null,
                    language,
                    brief.genre(),
                    brief.mood(),
                    brief.pace(),
                    null,
                    null,
                    new Provenance(model(), seed, clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                    screenplay.text(),
                    screenplay.kind(),
                    made);
        }

        /** An idea has too few words to tell when it has been told: it gets as many shots as ideas usually got. */
        private @Nullable Integer asked() {
            if (direction.shots() != null || screenplay.kind() != SourceKind.IDEA) return direction.shots();
            int beats = scenes.stream().mapToInt(scene -> scene.beats().size()).sum();
            double usual = Math.clamp(usualDensity() * beats, FEWEST_OF_AN_IDEA, MOST_OF_AN_IDEA);
            double wish = brief.shotsPerBeat() == null ? 1 : brief.shotsPerBeat() / usualDensity();
            return Math.max(scenes.size(), (int) Math.round(usual * wish));
        }

        private double usualDensity() {
            return planner.network().shotsPerBeat(screenplay.kind());
        }

        private List<Scene> sceneByScene(int @Nullable [] shots) {
            List<Scene> made = new ArrayList<>();
            for (int i = 0; i < scenes.size(); i++) {
                ScenePlan plan = plan(i, shots);
                made.add(film(plan, plan.lengths(), null));
                progress.done((i + 1) / (double) scenes.size());
            }
            return made;
        }

        /** A running time for the whole can only be met when every scene is planned. */
        private List<Scene> allAtOnce(int @Nullable [] shots, int seconds) {
            List<ScenePlan> plans = new ArrayList<>();
            for (int i = 0; i < scenes.size(); i++) {
                plans.add(plan(i, shots));
                progress.done((i + 1) / (double) scenes.size());
            }
            List<double[]> lengths = ScenePlan.lengths(plans, seconds);
            List<Scene> made = new ArrayList<>();
            for (int i = 0; i < plans.size(); i++) made.add(film(plans.get(i), lengths.get(i), seconds));
            return made;
        }

        private ScenePlan plan(int index, int @Nullable [] shots) {
            if (progress.cancelled()) throw new CancellationException();
            SceneTraits traits = understanding.understand(scenes.get(index));
            RandomGenerator random = random(index);
            Integer asked = shots == null ? null : Integer.valueOf(shots[index]);
            Brief here = asked == null
                    ? brief
                    : brief.covering(asked / (double) traits.beats().size(), brief.secondsPerShot());
            List<PlannedShot> planned = planner.plan(traits, here, asked, random);
            return new ScenePlan(traits, brief, planned, random);
        }

        private Scene film(ScenePlan plan, double[] lengths, @Nullable Integer total) {
            Scene scene = plan.film(pen, lengths, total, used);
            List<Shot> numbered = new ArrayList<>();
            Scene bare = scene.withShots(List.of());
            for (Shot shot : scene.shots()) {
                if (progress.cancelled()) throw new CancellationException();
                Shot done = shot.change().number(String.valueOf(++number)).shot();
                numbered.add(done);
                progress.made(bare, done);
            }
            return scene.withShots(numbered);
        }

        /** Each scene has its own chance, so that a change in one leaves the others as they were. */
        private RandomGenerator random(int scene) {
            return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 0x9E3779B97F4A7C15L + scene);
        }
    }
}
