package studio.fenjing.generation.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.SceneHeading;
import studio.fenjing.film.vocabulary.Genre;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Mood;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.Setting;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.Term;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.TimeOfDay;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.plan.CameraVocabulary.Token;

/**
 * What the planner knows at each step: the token before, the slot asked for, the beat before, this one and the next,
 * the scene, its direction, how far the walk has come, and what was chosen for this shot and the one before. Learning
 * and serving build it here, so that they agree.
 */
public final class PlannerInput {
    /** Length of a meaning, as {@link studio.fenjing.language.Embedder#concepts()}. */
    public static final int CONCEPTS = 31;

    private static final int BEAT = BeatInput.LENGTH;
    private static final int SCENE = Genre.values().length + Mood.values().length + Pace.values().length + 20;
    private static final int WALK = 17;
    private static final int OWED = 14;
    private static final int TOKENS = CameraVocabulary.size();
    private static final int SLOTS = Slot.values().length;

    /** The camera's tokens are the last ones of the vocabulary. */
    private static final int CAMERA = CameraVocabulary.tokens(Slot.SIZE)[0];

    private static final int SHOT = TOKENS - CAMERA;

    /** Length of the input. */
    public static final int LENGTH = TOKENS + SLOTS + 3 * BEAT + SCENE + WALK + 2 * SHOT;

    private final float[][] beats;
    private final float[] scene;
    private final Brief brief;

    public PlannerInput(SceneTraits traits, Brief brief) {
        this.brief = brief;
        beats = BeatInput.of(traits.beats());
        scene = scene(traits, brief);
    }

    /** The input for the walk's next token. */
    public float[] at(SceneWalk walk) {
        float[] input = new float[LENGTH];
        Token last = walk.last();
        if (last != null) input[last.id()] = 1;
        input[TOKENS + walk.slot().ordinal()] = 1;
        int at = TOKENS + SLOTS;
        // Between shots the next beat is asked about; within a shot, the last one that it films.
        int here = walk.slot() == Slot.COVER ? walk.filmed() : walk.filmed() - 1;
        for (int beat = here - 1; beat <= here + 1; beat++, at += BEAT)
            if (beat >= 0 && beat < beats.length) System.arraycopy(beats[beat], 0, input, at, BEAT);
        System.arraycopy(scene, 0, input, at, SCENE);
        at += SCENE;
        walk(walk, input, at);
        owed(walk, input, at + OWED);
        at += WALK;
        for (int id : walk.shot()) input[at + id - CAMERA] = 1;
        for (int id : walk.before()) input[at + SHOT + id - CAMERA] = 1;
        return input;
    }

    private static void walk(SceneWalk walk, float[] input, int at) {
        double filmed = walk.filmed() / (double) walk.beats();
        input[at] = (float) filmed;
        input[at + 1] = walk.filmed() == 0 ? 1 : 0;
        input[at + 2] = walk.filmed() == walk.beats() ? 1 : 0;
        input[at + 3] = walk.filmed() == walk.beats() - 1 ? 1 : 0;
        input[at + 4] = walk.shots() == 0 ? 1 : 0;
        input[at + 5] = walk.shots() == 1 ? 1 : 0;
        input[at + 6] = (float) (Math.log1p(walk.shots()) / 3);
        input[at + 7] = walk.stays() > 0 ? 1 : 0;
        input[at + 8] = Math.min(walk.stays(), 4) / 4f;
        input[at + 9] = walk.taken() == 1 ? 1 : 0;
        input[at + 10] = walk.taken() == 2 ? 1 : 0;
        input[at + 11] = walk.taken() > 2 ? 1 : 0;
        input[at + 12] = (float) Math.min(2, walk.shots() / (double) walk.beats()) / 2;
        input[at + 13] = filmed > 0.75 ? 1 : 0;
    }

    /** How far the walk is behind what was asked for: told only what the whole should be, a network forgets to count. */
    private void owed(SceneWalk walk, float[] input, int at) {
        if (brief.shotsPerBeat() != null) {
            double shots = Math.max(0, brief.shotsPerBeat() * walk.beats() - walk.shots());
            input[at] = (float) Math.clamp(Math.log((shots + 0.5) / (walk.beats() - walk.filmed() + 0.5)), -2, 2);
            input[at + 1] = shots < 0.5 ? 1 : 0;
        }
        if (brief.secondsPerShot() != null && walk.seconds() > 0) {
            int done = walk.slot() == Slot.COVER || walk.slot() == Slot.TRANSITION ? walk.shots() : walk.shots() - 1;
            input[at + 2] =
                    (float) Math.clamp(Math.log(brief.secondsPerShot() * Math.max(1, done) / walk.seconds()), -2, 2);
        }
    }

    private static float[] scene(SceneTraits traits, Brief brief) {
        float[] f = new float[SCENE];
        int at = 0;
        at = mark(f, at, Genre.class, brief.genre());
        at = mark(f, at, Mood.class, brief.mood());
        if (brief.pace() != null) f[at + brief.pace().ordinal()] = 1;
        at += Pace.values().length;
        f[at + brief.kind().ordinal()] = 1;
        at += SourceKind.values().length;
        f[at++] = brief.language() == Language.ZH ? 1 : 0;
        SceneHeading heading = traits.scene().heading();
        f[at++] = heading != null ? 1 : 0;
        f[at++] = heading != null && heading.setting() == Setting.INT ? 1 : 0;
        f[at++] = heading != null && heading.setting() == Setting.EXT ? 1 : 0;
        f[at++] = heading != null && dark(heading.time()) ? 1 : 0;
        int cast = traits.scene().people().size();
        f[at + Math.min(cast, 4)] = 1;
        at += 5;
        f[at++] = brief.vertical() ? 1 : 0;
        f[at++] = (float) Math.log(traits.beats().size()) / 4;
        f[at++] = (float) traits.beats().stream()
                .mapToInt(beat -> beat.beat().isSpeech() ? 1 : 0)
                .average()
                .orElse(0);
        if (brief.shotsPerBeat() != null) {
            f[at] = 1;
            f[at + 1] = (float) Math.clamp(Math.log(brief.shotsPerBeat()), -2, 2);
        }
        at += 2;
        if (brief.secondsPerShot() != null) {
            f[at] = 1;
            f[at + 1] = (float) Math.clamp(Math.log(brief.secondsPerShot() / 4), -2, 2);
        }
        return f;
    }

    private static boolean dark(@Nullable TimeOfDay time) {
        return time == TimeOfDay.NIGHT || time == TimeOfDay.EVENING || time == TimeOfDay.DUSK;
    }

    private static <T extends Enum<T> & Term> int mark(float[] f, int at, Class<T> kind, List<String> words) {
        Set<T> known = words.stream()
                .flatMap(word -> Terms.of(kind).read(word.toLowerCase(Locale.ROOT)).stream())
                .map(Terms.Reading::term)
                .collect(Collectors.toSet());
        for (T term : known) f[at + term.ordinal()] = 1;
        return at + kind.getEnumConstants().length;
    }
}
