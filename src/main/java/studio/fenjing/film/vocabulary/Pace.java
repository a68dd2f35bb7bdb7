package studio.fenjing.film.vocabulary;

/** How fast a list should run. */
public enum Pace implements Term {
    SLOW("舒缓", "Slow"),
    MEASURED("平稳", "Measured"),
    BRISK("明快", "Brisk"),
    FAST("急促", "Fast");

    private final Words words;

    Pace(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
