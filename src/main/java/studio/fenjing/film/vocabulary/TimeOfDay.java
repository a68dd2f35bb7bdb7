package studio.fenjing.film.vocabulary;

/** The time that a scene heading names. */
public enum TimeOfDay implements Term {
    DAY("日", "Day", "白天", "白日", "昼"),
    NIGHT("夜", "Night", "夜晚", "深夜", "晚上", "夜里", "夜间", "晚"),
    DAWN("黎明", "Dawn", "凌晨", "拂晓", "sunrise"),
    MORNING("清晨", "Morning", "早晨", "早上", "上午", "晨"),
    AFTERNOON("午后", "Afternoon", "下午", "中午", "正午", "午", "noon"),
    DUSK("黄昏", "Dusk", "sunset", "日落", "magic hour"),
    EVENING("傍晚", "Evening", "入夜"),
    CONTINUOUS("接上", "Continuous", "连续", "接上场"),
    LATER("稍后", "Later", "moments later", "片刻后"),
    SAME("同时", "Same", "same time", "同一时间");

    private final Words words;

    TimeOfDay(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
