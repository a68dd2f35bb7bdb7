package studio.fenjing.generation.plan;

/** The choices of a shot in the order in which the planner makes them. */
public enum Slot {
    /** Whether the shot films the next beat, adds to the one before, or the scene is over. */
    COVER,
    /** Whether the beat after it goes into the same shot. */
    TAKE,
    SIZE,
    FRAMING,
    ANGLE,
    MOVEMENT,
    LENS,
    LENGTH,
    TRANSITION
}
