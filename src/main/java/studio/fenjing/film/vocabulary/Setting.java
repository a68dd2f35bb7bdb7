package studio.fenjing.film.vocabulary;

/** Whether a scene plays inside, outside or across the threshold. */
public enum Setting implements Term {
    INT("内", "INT", "内景", "室内", "interior"),
    EXT("外", "EXT", "外景", "室外", "exterior"),
    INT_EXT("内外", "INT/EXT", "内/外", "I/E", "内外景");

    private final Words words;

    Setting(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
