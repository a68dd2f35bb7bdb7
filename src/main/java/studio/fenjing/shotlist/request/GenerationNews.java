package studio.fenjing.shotlist.request;

import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;

/** What is told to whoever follows a request to generate. */
public sealed interface GenerationNews {
    GenerationId generation();

    /**
     * A shot is finished.
     *
     * @param scene number, heading and people of its scene, without shots
     * @param shot with the id that it will be stored under
     */
    record ShotMade(GenerationId generation, Scene scene, Shot shot) implements GenerationNews {}

    /** The request has come further. */
    record StatusNow(GenerationId generation, GenerationStatus status) implements GenerationNews {}
}
