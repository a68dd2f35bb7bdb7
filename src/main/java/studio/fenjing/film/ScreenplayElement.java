package studio.fenjing.film;

import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Delivery;

/**
 * One element of a screenplay.
 *
 * @param span its place in the text, without surrounding space or marks such as {@code △} and {@code @}
 * @param text what a reader hears or sees: a cue without its extension, a speech without emphasis marks or notes
 * @param heading the parsed heading, of a {@code HEADING} only
 * @param sceneNumber the number that the text gives the scene, of a {@code HEADING} only
 * @param delivery where the voice comes from, of a {@code CUE} only; a speech belongs to the cue before it
 * @param dual true on the second cue of a pair that speaks at the same time
 */
public record ScreenplayElement(
        Kind kind,
        Span span,
        String text,
        @Nullable SceneHeading heading,
        @Nullable String sceneNumber,
        @Nullable Delivery delivery,
        boolean dual) {

    /** The elements of the Fountain 1.1 syntax that matter for filming; notes and boneyard are kept to be shown. */
    public enum Kind {
        TITLE_PAGE,
        SECTION,
        SYNOPSIS,
        HEADING,
        ACTION,
        CUE,
        PARENTHETICAL,
        DIALOGUE,
        LYRICS,
        TRANSITION,
        CENTERED,
        PAGE_BREAK,
        NOTE,
        BONEYARD
    }

    public static ScreenplayElement of(Kind kind, Span span, String text) {
        return new ScreenplayElement(kind, span, text, null, null, null, false);
    }

    /** The same cue with its voice coming from elsewhere. */
    public ScreenplayElement from(Delivery voice) {
        return new ScreenplayElement(kind, span, text, heading, sceneNumber, voice, dual);
    }
}
