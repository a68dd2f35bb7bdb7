package studio.fenjing.film.vocabulary;

/** Who or what the frame is composed for. */
public enum Framing implements Term {
    SINGLE("单人", "Single"),
    TWO_SHOT("双人", "Two-shot", "two shot", "2-shot"),
    GROUP("群像", "Group"),
    OVER_THE_SHOULDER("过肩", "Over the shoulder", "OTS", "over-the-shoulder"),
    POINT_OF_VIEW("主观", "POV", "point of view", "主观镜头"),
    INSERT("插入", "Insert"),
    CUTAWAY("空镜", "Cutaway", "空镜头"),
    ESTABLISHING("定场", "Establishing", "establishing shot", "定场镜头");

    private final Words words;

    Framing(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
