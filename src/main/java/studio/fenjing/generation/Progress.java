package studio.fenjing.generation;

import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;

/** Who watches a list being made. Called from the thread that makes it. */
public interface Progress {
    Progress UNWATCHED = new Progress() {};

    /** How much of the text has been filmed, 0 to 1. */
    default void done(double share) {}

    /** A shot is finished; {@code scene} has its heading and people but no shots. Shots come in order. */
    default void made(Scene scene, Shot shot) {}

    /** Asked before every shot; true stops the work with a {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
