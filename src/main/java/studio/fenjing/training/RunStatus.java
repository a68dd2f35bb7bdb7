package studio.fenjing.training;

/** How far a training run has come. */
public sealed interface RunStatus {
    /** Nothing will change any more. */
    default boolean isFinished() {
        return !(this instanceof Reading
                || this instanceof Practising
                || this instanceof Writing
                || this instanceof Playing
                || this instanceof WriterPlaying
                || this instanceof Judging);
    }

    /** The corpus is being read and understood. */
    record Reading() implements RunStatus {}

    /** @param most epochs; usually there are fewer */
    record Practising(int epoch, int most) implements RunStatus {}

    /**
     * The writer learns from picture lines.
     *
     * @param epoch the last one over; 0 while the first one goes on
     * @param most epochs; usually there are fewer
     */
    record Writing(int epoch, int most) implements RunStatus {}

    /**
     * The network plays against a critic.
     *
     * @param round the last one played; 0 while the critic takes its first lessons alone
     * @param most rounds; there may be fewer
     */
    record Playing(int round, int most) implements RunStatus {}

    /**
     * The writer plays against a critic of its own.
     *
     * @param round as for {@link Playing}
     * @param most rounds; there may be fewer
     */
    record WriterPlaying(int round, int most) implements RunStatus {}

    /** The new network stands before the gate. */
    record Judging() implements RunStatus {}

    /** @param serves whether the new network was better */
    record Done(NetworkId network, boolean serves) implements RunStatus {}

    record Cancelled() implements RunStatus {}

    /**
     * @param detail what was wrong where, for people who can mend it
     * @param reference finds the cause in the log
     */
    record Failed(Reason reason, String detail, String reference) implements RunStatus {
        /** What went wrong. */
        public enum Reason {
            CORPUS_MISSING,
            CORPUS_UNREADABLE,
            NOTHING_TO_LEARN,
            NOT_WRITTEN,
            /** The library that trains does not work on this machine. */
            NO_LIBRARY,
            /** Anything else; our fault. */
            BROKEN
        }
    }
}
