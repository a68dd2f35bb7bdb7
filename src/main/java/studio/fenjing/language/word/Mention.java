package studio.fenjing.language.word;

import studio.fenjing.film.Span;

/** A person, place or thing that a text names. */
public record Mention(Kind kind, String text, Span span) {
    public enum Kind {
        PERSON,
        PLACE,
        THING
    }
}
