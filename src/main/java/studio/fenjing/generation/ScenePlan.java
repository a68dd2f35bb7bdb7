package studio.fenjing.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotDraft;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Transition;
import studio.fenjing.generation.beat.BeatTraits;
import studio.fenjing.generation.beat.SceneTraits;
import studio.fenjing.generation.beat.SpeechTime;
import studio.fenjing.generation.finish.Because;
import studio.fenjing.generation.finish.Lengths;
import studio.fenjing.generation.finish.Mender;
import studio.fenjing.generation.plan.Brief;
import studio.fenjing.generation.plan.Choice;
import studio.fenjing.generation.plan.PlannedShot;
import studio.fenjing.generation.plan.Slot;
import studio.fenjing.generation.write.PictureWriter;

/** A scene whose shots are planned and wait for words and lengths. */
record ScenePlan(SceneTraits traits, Brief brief, List<PlannedShot> shots, RandomGenerator random) {
    private static final double LEAST_READING = 0.6;
    private static final double MOST_READING = 4;
    /** Seeing is quicker than saying. */
    private static final double READING_PER_SPEECH_SECOND = 0.5;

    ScenePlan {
        shots = List.copyOf(shots);
    }

    /** Lengths as planned, none shorter than its speech. */
    double[] lengths() {
        return Lengths.fit(wished(), speech(), reading(), null);
    }

    /** Lengths that together make a running time. */
    static List<double[]> lengths(List<ScenePlan> plans, int seconds) {
        double[] wished = plans.stream()
                .flatMapToDouble(plan -> Arrays.stream(plan.wished()))
                .toArray();
        double[] speech = plans.stream()
                .flatMapToDouble(plan -> Arrays.stream(plan.speech()))
                .toArray();
        double[] fitted = Lengths.fit(wished, speech, new double[wished.length], (double) seconds);
        List<double[]> lengths = new ArrayList<>();
        int at = 0;
        for (ScenePlan plan : plans) {
            lengths.add(Arrays.copyOfRange(fitted, at, at + plan.shots.size()));
            at += plan.shots.size();
        }
        return lengths;
    }

    /**
     * @param used pictures that the list has already
     */
    Scene film(Pen pen, double[] lengths, @Nullable Integer total, Set<String> used) {
        Because because = new Because(brief.language());
        PictureWriter writer = pen.writer(traits, brief, random, used);
        List<Shot> filmed = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            PictureWriter.Picture picture = writer.write(shots.get(i), i, shots.size());
            filmed.add(shot(i, picture, lengths[i], total, because)
                    .change()
                    .originality(pen.pictures().likeness(picture.text()).originality())
                    .shot());
        }
        Scene scene = new Scene(
                traits.scene().number(),
                traits.scene().heading(),
                traits.scene().people(),
                filmed);
        return scene.withShots(new Mender(because).mend(scene));
    }

    private Shot shot(
            int index, PictureWriter.Picture picture, double seconds, @Nullable Integer total, Because because) {
        PlannedShot planned = shots.get(index);
        List<BeatTraits> beats = traits.beats().subList(planned.from(), planned.to());
        List<DialogueLine> lines =
                beats.stream().flatMap(beat -> beat.beat().lines().stream()).toList();
        Transition asked = beats.stream()
                .map(beat -> beat.beat().transition())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        ShotDraft draft = Shot.draft(String.valueOf(index + 1))
                .size(planned.size())
                .framing(planned.framing())
                .angle(planned.angle())
                .movement(planned.movement())
                .lens(planned.lens())
                .seconds(seconds)
                .subjects(picture.subjects())
                .action(picture.text())
                .dialogue(lines)
                .transition(asked == null ? planned.transition() : asked)
                .spans(spans(beats));
        return draft.rationale(reasons(planned, picture, seconds, total, asked, because, lines))
                .shot();
    }

    private List<Reason> reasons(
            PlannedShot planned,
            PictureWriter.Picture picture,
            double seconds,
            @Nullable Integer total,
            @Nullable Transition asked,
            Because because,
            List<DialogueLine> lines) {
        String seen = because.seen(planned, traits);
        List<Reason> reasons = new ArrayList<>();
        for (Slot slot : List.of(Slot.SIZE, Slot.FRAMING, Slot.ANGLE, Slot.MOVEMENT, Slot.LENS))
            reasons.add(reason(slot.name().toLowerCase(java.util.Locale.ROOT), planned.choice(slot), seen));
        String why = seen;
        if (total != null) why = because.say("scaled", total);
        else if (Math.abs(seconds - planned.seconds()) > 0.05) why = because.say("speechFits", seconds);
        reasons.add(reason("seconds", planned.choice(Slot.LENGTH), why));
        reasons.add(
                asked == null
                        ? reason("transition", planned.choice(Slot.TRANSITION), seen)
                        : new Reason("transition", because.say("sourceAsks"), null, List.of()));
        String words = switch (picture.origin()) {
            case SOURCE -> "sourceWords";
            case PHRASE -> "learnedPhrase";
            case SKETCHED -> "sketched";
            case COMPOSED -> "plainPicture";
        };
        reasons.add(new Reason("action", because.say(words), null, List.of()));
        return reasons;
    }

    private static Reason reason(String field, Choice choice, String because) {
        return new Reason(
                field,
                because,
                rounded(choice.probability()),
                choice.alternatives().stream()
                        .map(next -> new studio.fenjing.film.Alternative(next.value(), rounded(next.probability())))
                        .toList());
    }

    private static double rounded(double probability) {
        return BigDecimal.valueOf(probability)
                .setScale(4, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static List<Span> spans(List<BeatTraits> beats) {
        List<Span> spans = new ArrayList<>();
        for (BeatTraits beat : beats) spans.add(beat.beat().span());
        return spans;
    }

    private double[] wished() {
        return shots.stream().mapToDouble(PlannedShot::seconds).toArray();
    }

    /** Time to see what happens: half of what saying it would take, up to four seconds in all. */
    private double[] reading() {
        return shots.stream()
                .mapToDouble(shot -> traits.beats().subList(shot.from(), shot.to()).stream()
                        .mapToDouble(beat -> READING_PER_SPEECH_SECOND
                                * SpeechTime.seconds(beat.beat().picture()))
                        .sum())
                .map(seconds -> seconds == 0 ? LEAST_READING : Math.min(MOST_READING, LEAST_READING + seconds))
                .toArray();
    }

    private double[] speech() {
        return shots.stream()
                .mapToDouble(shot -> traits.beats().subList(shot.from(), shot.to()).stream()
                        .mapToDouble(BeatTraits::speechSeconds)
                        .sum())
                .toArray();
    }
}
