package studio.fenjing.generation.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.plan.CameraVocabulary.Token;

/**
 * The walk along a scene's beats, token by token: knows which slot comes next and which tokens keep the list valid, so
 * that every beat is filmed once and in order.
 */
public final class SceneWalk {
    private final int beats;
    private final List<Integer> tokens = new ArrayList<>();
    private final List<Integer> shot = new ArrayList<>();
    private List<Integer> before = List.of();
    private Slot slot = Slot.COVER;
    private int filmed;
    private int shots;
    private double seconds;
    private int shotStart;
    private int stays;
    private boolean over;

    /** @param beats how many beats the scene has, at least one */
    public SceneWalk(int beats) {
        if (beats < 1) throw new IllegalArgumentException("a scene without beats");
        this.beats = beats;
    }

    /** The slot that the next token belongs to. */
    public Slot slot() {
        return slot;
    }

    /** Whether the scene has ended. */
    public boolean isOver() {
        return over;
    }

    /** How many beats have been filmed, those of the shot being made included. */
    public int filmed() {
        return filmed;
    }

    public int beats() {
        return beats;
    }

    /** How many shots have been begun. */
    public int shots() {
        return shots;
    }

    /** How long the shots run together, those whose length is chosen. */
    double seconds() {
        return seconds;
    }

    /** How many shots in a row, up to this one, had no beat of their own. */
    public int stays() {
        return stays;
    }

    /** How many beats the shot being made films. */
    public int taken() {
        return filmed - shotStart;
    }

    /** The camera's tokens of the shot being made, as far as they are chosen. */
    List<Integer> shot() {
        return shot;
    }

    /** The camera's tokens of the shot made last. */
    List<Integer> before() {
        return before;
    }

    public @Nullable Token last() {
        return tokens.isEmpty() ? null : CameraVocabulary.token(tokens.getLast());
    }

    public List<Integer> tokens() {
        return List.copyOf(tokens);
    }

    /** Whether the grammar allows the token here. */
    public boolean allows(int id) {
        Token token = CameraVocabulary.token(id);
        if (over || token.slot() != slot) return false;
        return switch (token.value()) {
            case CameraVocabulary.NEXT, CameraVocabulary.TAKE -> filmed < beats;
            case CameraVocabulary.END -> filmed == beats && shots > 0;
            default -> true;
        };
    }

    /** @throws IllegalStateException where the grammar does not allow the token */
    public void take(int id) {
        if (!allows(id)) throw new IllegalStateException(CameraVocabulary.token(id) + " at " + slot);
        tokens.add(id);
        if (slot.compareTo(Slot.SIZE) >= 0) shot.add(id);
        String value = CameraVocabulary.token(id).value();
        slot = switch (slot) {
            case COVER -> cover(value);
            case TAKE -> takeBeat(value);
            case SIZE -> Slot.FRAMING;
            case FRAMING -> Slot.ANGLE;
            case ANGLE -> Slot.MOVEMENT;
            case MOVEMENT -> Slot.LENS;
            case LENS -> Slot.LENGTH;
            case LENGTH -> runs(value);
            case TRANSITION -> cut();
        };
    }

    private Slot runs(String length) {
        seconds += Double.parseDouble(length);
        return Slot.TRANSITION;
    }

    private Slot cut() {
        before = List.copyOf(shot);
        shot.clear();
        return Slot.COVER;
    }

    private Slot cover(String value) {
        if (value.equals(CameraVocabulary.END)) {
            over = true;
            return Slot.COVER;
        }
        shots++;
        shotStart = filmed;
        if (value.equals(CameraVocabulary.STAY)) {
            stays++;
            return Slot.SIZE;
        }
        stays = 0;
        filmed++;
        return filmed < beats ? Slot.TAKE : Slot.SIZE;
    }

    private Slot takeBeat(String value) {
        if (value.equals(CameraVocabulary.SHOOT)) return Slot.SIZE;
        filmed++;
        return filmed < beats ? Slot.TAKE : Slot.SIZE;
    }
}
