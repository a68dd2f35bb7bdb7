package studio.fenjing.generation.critic;

/** Where words lie in the space that both languages share, as the meanings of beats do. Safe for use by many threads. */
@FunctionalInterface
public interface Meaning {
    float[] of(String words);
}
