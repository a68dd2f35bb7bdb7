package studio.fenjing.language.word;

import studio.fenjing.film.Span;

/**
 * One word of a text.
 *
 * @param lemma the form that a dictionary lists, in lower case; the word itself in Chinese
 * @param stop whether it carries no meaning of its own
 */
public record Word(String text, Span span, PartOfSpeech partOfSpeech, String lemma, boolean stop) {}
