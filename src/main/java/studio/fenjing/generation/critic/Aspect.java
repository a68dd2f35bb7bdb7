package studio.fenjing.generation.critic;

/** What a scene is judged by. */
public enum Aspect {
    /** Whether a network takes the choices for a director's. */
    DIRECTING,
    /** How much of the text is filmed. */
    COVERAGE,
    /** How few rules of continuity are broken. */
    CONTINUITY,
    /** Whether sizes vary as they do with directors: neither all alike nor without a plan. */
    VARIETY,
    /** Whether lengths are as long and as different as the pace asks for. */
    PACE,
    /** Whether pictures show what their passage says, and every line is spoken. */
    FIDELITY,
    /** How few pictures repeat what the network learned from. */
    ORIGINALITY
}
