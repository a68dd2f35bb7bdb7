package studio.fenjing.film.vocabulary;

/** What kind of text a shot list is made from. */
public enum SourceKind implements Term {
    IDEA("创意", "Idea"),
    PROSE("叙述", "Prose", "散文"),
    SCREENPLAY("剧本", "Screenplay", "script");

    private final Words words;

    SourceKind(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
