package studio.fenjing.film;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;

/** A shot while it is being made or changed; {@link #shot} gives the value. */
public final class ShotDraft {
    private @Nullable String id = null;
    private String number;
    private ShotSize size = ShotSize.MEDIUM;
    private Framing framing = Framing.SINGLE;
    private Angle angle = Angle.EYE_LEVEL;
    private Movement movement = Movement.STATIC;
    private @Nullable Integer lens = null;
    private double seconds = 3;
    private List<String> subjects = List.of();
    private String action = "";
    private List<DialogueLine> dialogue = List.of();
    private @Nullable String music = null;
    private @Nullable String sound = null;
    private @Nullable String lighting = null;
    private Transition transition = Transition.CUT;
    private @Nullable String notes = null;
    private List<Span> spans = List.of();
    private List<Reason> rationale = List.of();
    private @Nullable Double originality = null;

    ShotDraft(String number) {
        this.number = number;
    }

    ShotDraft(Shot shot) {
        id = shot.id();
        number = shot.number();
        size = shot.size();
        framing = shot.framing();
        angle = shot.angle();
        movement = shot.movement();
        lens = shot.lens();
        seconds = shot.seconds();
        subjects = shot.subjects();
        action = shot.action();
        dialogue = shot.dialogue();
        music = shot.music();
        sound = shot.sound();
        lighting = shot.lighting();
        transition = shot.transition();
        notes = shot.notes();
        spans = shot.spans();
        rationale = shot.rationale();
        originality = shot.originality();
    }

    public ShotDraft id(@Nullable String value) {
        id = value;
        return this;
    }

    public ShotDraft number(String value) {
        number = value;
        return this;
    }

    public ShotDraft size(ShotSize value) {
        size = value;
        return this;
    }

    public ShotDraft framing(Framing value) {
        framing = value;
        return this;
    }

    public ShotDraft angle(Angle value) {
        angle = value;
        return this;
    }

    public ShotDraft movement(Movement value) {
        movement = value;
        return this;
    }

    public ShotDraft lens(@Nullable Integer value) {
        lens = value;
        return this;
    }

    public ShotDraft seconds(double value) {
        seconds = value;
        return this;
    }

    public ShotDraft subjects(List<String> value) {
        subjects = value;
        return this;
    }

    public ShotDraft action(String value) {
        action = value;
        return this;
    }

    public ShotDraft dialogue(List<DialogueLine> value) {
        dialogue = value;
        return this;
    }

    public ShotDraft music(@Nullable String value) {
        music = value;
        return this;
    }

    public ShotDraft sound(@Nullable String value) {
        sound = value;
        return this;
    }

    public ShotDraft lighting(@Nullable String value) {
        lighting = value;
        return this;
    }

    public ShotDraft transition(Transition value) {
        transition = value;
        return this;
    }

    public ShotDraft notes(@Nullable String value) {
        notes = value;
        return this;
    }

    public ShotDraft spans(List<Span> value) {
        spans = value;
        return this;
    }

    public ShotDraft rationale(List<Reason> value) {
        rationale = value;
        return this;
    }

    public ShotDraft originality(@Nullable Double value) {
        originality = value;
        return this;
    }

    /** @throws IllegalArgumentException where a number is out of its range */
    public Shot shot() {
        return new Shot(
                id,
                number,
                size,
                framing,
                angle,
                movement,
                lens,
                seconds,
                subjects,
                action,
                dialogue,
                music,
                sound,
                lighting,
                transition,
                notes,
                spans,
                rationale,
                originality);
    }
}
