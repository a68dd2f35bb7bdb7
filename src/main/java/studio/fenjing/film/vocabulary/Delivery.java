package studio.fenjing.film.vocabulary;

/** Where the voice of a spoken line comes from. */
public enum Delivery implements Term {
    ON_SCREEN("画内", "On screen"),
    OFF_SCREEN("画外", "O.S.", "画外音", "off screen", "OS", "O.C."),
    VOICE_OVER("旁白", "V.O.", "voice over", "VO", "独白", "内心独白", "OV");

    private final Words words;

    Delivery(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
