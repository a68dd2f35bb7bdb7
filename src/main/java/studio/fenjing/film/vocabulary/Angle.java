package studio.fenjing.film.vocabulary;

/** Where the camera stands in height, or how it is tipped. */
public enum Angle implements Term {
    EYE_LEVEL("平视", "Eye level", "平拍"),
    HIGH("俯拍", "High", "high angle", "俯视"),
    LOW("仰拍", "Low", "low angle", "仰视"),
    OVERHEAD("顶拍", "Overhead", "bird's eye", "top shot"),
    GROUND("贴地", "Ground level", "ground"),
    DUTCH("倾斜", "Dutch", "dutch angle", "canted");

    private final Words words;

    Angle(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
