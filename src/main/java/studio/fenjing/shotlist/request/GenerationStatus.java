package studio.fenjing.shotlist.request;

import org.jspecify.annotations.Nullable;
import studio.fenjing.shotlist.ShotListId;

/** How far a request to generate has come. */
public sealed interface GenerationStatus {
    /** Nothing will change any more. */
    default boolean isFinished() {
        return !(this instanceof Queued || this instanceof Running);
    }

    /** @param position 1 where it is the next to be made */
    record Queued(int position) implements GenerationStatus {}

    /** @param share of the text that has been filmed, 0 to 1 */
    record Running(double share) implements GenerationStatus {}

    record Done(ShotListId list) implements GenerationStatus {}

    /** @param kept what had been made by then; absent where nothing had */
    record Cancelled(@Nullable ShotListId kept) implements GenerationStatus {}

    /** @param reference finds the cause in the log */
    record Failed(Reason reason, String reference) implements GenerationStatus {
        /** What went wrong, as far as people need to know. */
        public enum Reason {
            /** The text holds nothing that can be filmed. */
            NOTHING_TO_FILM,
            /** No list of the text can meet the direction, for instance so many shots in so few seconds. */
            IMPOSSIBLE_DIRECTION,
            /** The list was made but could not be stored. */
            NOT_STORED,
            /** Anything else; our fault. */
            BROKEN
        }
    }
}
