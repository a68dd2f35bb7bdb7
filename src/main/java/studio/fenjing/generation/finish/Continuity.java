package studio.fenjing.generation.finish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Transition;

/** The rules of continuity: which shots of a scene break them. A person's list may break one on purpose. */
public final class Continuity {
    private static final Set<Framing> OF_PEOPLE =
            EnumSet.of(Framing.SINGLE, Framing.TWO_SHOT, Framing.GROUP, Framing.OVER_THE_SHOULDER);
    private static final Set<Framing> ASIDE =
            EnumSet.of(Framing.INSERT, Framing.CUTAWAY, Framing.POINT_OF_VIEW, Framing.ESTABLISHING);
    private static final Set<Transition> MEANT = EnumSet.of(
            Transition.JUMP_CUT,
            Transition.MATCH_CUT,
            Transition.SMASH_CUT,
            Transition.DISSOLVE,
            Transition.FADE_IN,
            Transition.FADE_OUT,
            Transition.WIPE,
            Transition.IRIS);

    /** A named rule. */
    public enum Rule {
        /** A cut between two frames of the same people at the same size and angle. */
        JUMP_CUT,
        /** A scene of four shots or more in which no frame shows where we are. */
        NO_ESTABLISHING,
        /** A cut over six sizes or more that is no insert, look or cutaway. */
        SIZE_LEAP,
        /** Three close frames of people in a row: none of them is close. */
        FLAT_CLOSE_UPS,
        /** The camera went around two people, and no wider frame says who is where now. */
        CROSSED_LINE
    }

    /** A rule broken at a shot, counted from 0 within its scene. */
    public record Fault(Rule rule, int shot) {}

    private Continuity() {}

    public static List<Fault> faults(Scene scene) {
        List<Fault> faults = new ArrayList<>();
        List<Shot> shots = scene.shots();
        for (int i = 1; i < shots.size(); i++) {
            if (isJumpCut(shots.get(i - 1), shots.get(i))) faults.add(new Fault(Rule.JUMP_CUT, i));
            if (isSizeLeap(shots.get(i - 1), shots.get(i))) faults.add(new Fault(Rule.SIZE_LEAP, i));
            if (crossesLine(shots.get(i - 1), shots.get(i))) faults.add(new Fault(Rule.CROSSED_LINE, i));
            if (i >= 2 && isClose(shots.get(i - 2)) && isClose(shots.get(i - 1)) && isClose(shots.get(i)))
                faults.add(new Fault(Rule.FLAT_CLOSE_UPS, i));
        }
        if (shots.size() >= 4 && shots.stream().noneMatch(Continuity::showsPlace))
            faults.add(new Fault(Rule.NO_ESTABLISHING, 0));
        return List.copyOf(faults);
    }

    public static boolean isJumpCut(Shot before, Shot shot) {
        return before.size() == shot.size()
                && before.angle() == shot.angle()
                && before.framing() == shot.framing()
                && OF_PEOPLE.contains(shot.framing())
                && !shot.subjects().isEmpty()
                && before.subjects().equals(shot.subjects())
                && !MEANT.contains(shot.transition());
    }

    static boolean isSizeLeap(Shot before, Shot shot) {
        return Math.abs(before.size().ordinal() - shot.size().ordinal()) >= 6
                && !ASIDE.contains(before.framing())
                && !ASIDE.contains(shot.framing())
                && !MEANT.contains(shot.transition());
    }

    private static boolean crossesLine(Shot before, Shot shot) {
        return before.movement() == Movement.ORBIT
                && before.subjects().size() >= 2
                && (shot.framing() == Framing.SINGLE || shot.framing() == Framing.OVER_THE_SHOULDER);
    }

    private static boolean isClose(Shot shot) {
        return shot.size().compareTo(ShotSize.CLOSE_UP) >= 0 && OF_PEOPLE.contains(shot.framing());
    }

    /** Whether a frame shows where we are. */
    public static boolean showsPlace(Shot shot) {
        return shot.framing() == Framing.ESTABLISHING || shot.size().compareTo(ShotSize.MEDIUM_WIDE) <= 0;
    }
}
