package studio.fenjing.film;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;

/**
 * One shot of a list.
 *
 * @param id stable identity, kept through renumbering, moves and versions; absent until the list is stored
 * @param lens millimetres on a full-frame sensor, 8-600
 * @param seconds running time, above 0 and at most 600
 * @param subjects who is in the frame
 * @param action what the picture shows, in the list's language
 * @param spans the parts of the source that this shot films
 * @param originality 1: no run of words shared with the corpus beyond chance; 0: copied
 */
public record Shot(
        @Nullable String id,
        String number,
        ShotSize size,
        Framing framing,
        Angle angle,
        Movement movement,
        @Nullable Integer lens,
        double seconds,
        List<String> subjects,
        String action,
        List<DialogueLine> dialogue,
        @Nullable String music,
        @Nullable String sound,
        @Nullable String lighting,
        Transition transition,
        @Nullable String notes,
        List<Span> spans,
        List<Reason> rationale,
        @Nullable Double originality) {
    public static final int SHORTEST_LENS = 8;
    public static final int LONGEST_LENS = 600;
    public static final double LONGEST = 600;

    public Shot {
        if (number.isBlank()) throw new IllegalArgumentException("shot without a number");
        if (!(seconds > 0 && seconds <= LONGEST)) throw new IllegalArgumentException("seconds: " + seconds);
        if (lens != null && (lens < SHORTEST_LENS || lens > LONGEST_LENS))
            throw new IllegalArgumentException("lens: " + lens);
        subjects = List.copyOf(subjects);
        dialogue = List.copyOf(dialogue);
        spans = List.copyOf(spans);
        rationale = List.copyOf(rationale);
    }

    /** A shot with nothing said of it yet, to be changed from here. */
    public static ShotDraft draft(String number) {
        return new ShotDraft(number);
    }

    public ShotDraft change() {
        return new ShotDraft(this);
    }
}
