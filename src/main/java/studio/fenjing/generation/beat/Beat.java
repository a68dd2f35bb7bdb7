package studio.fenjing.generation.beat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Transition;

/**
 * The smallest thing to be filmed: a clause of action, or a speech.
 *
 * @param span its place in the source, cue and parentheticals included
 * @param picture the source's own words for what is seen; empty for a speech of a screenplay
 * @param lines what is spoken in it
 * @param opensSentence whether a sentence or speech begins here
 * @param closesSentence whether a sentence or speech ends here
 * @param transition what the source asks for on the way into it
 */
public record Beat(
        Span span,
        String picture,
        List<DialogueLine> lines,
        boolean opensSentence,
        boolean closesSentence,
        @Nullable Transition transition) {
    public Beat {
        lines = List.copyOf(lines);
    }

    public boolean isSpeech() {
        return !lines.isEmpty();
    }

    /** Everything that can be read in it, for understanding. */
    public String words() {
        if (!picture.isEmpty() || lines.isEmpty()) return picture;
        return lines.stream().map(DialogueLine::text).collect(Collectors.joining(" "));
    }

    /** This beat and the one behind it as one. */
    Beat with(Beat next) {
        return new Beat(
                span.to(next.span),
                picture + " " + next.picture,
                lines,
                opensSentence,
                next.closesSentence,
                transition == null ? next.transition : transition);
    }

    Beat with(List<DialogueLine> spoken, String seen) {
        return new Beat(span, seen, spoken, opensSentence, closesSentence, transition);
    }
}
