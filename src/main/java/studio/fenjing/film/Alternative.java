package studio.fenjing.film;

/** A value that the network might have chosen, with its odds. */
public record Alternative(String value, double probability) {}
