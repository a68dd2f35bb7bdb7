package studio.fenjing.generation.explain;

/**
 * What a word of the text did to the odds of a choice.
 *
 * @param start its place in the source, in UTF-16 code units
 * @param weight how much higher the log-odds of what was chosen are with the word than without; below zero it spoke
 *     against it
 */
public record Attribution(String word, int start, int end, double weight) {}
