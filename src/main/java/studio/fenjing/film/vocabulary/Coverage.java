package studio.fenjing.film.vocabulary;

/** How much a scene is covered: the fewest frames that tell it, the usual ones, or reactions and inserts as well. */
public enum Coverage implements Term {
    LEAN("简省", "Lean"),
    STANDARD("常规", "Standard"),
    FULL("充分", "Full");

    private final Words words;

    Coverage(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
