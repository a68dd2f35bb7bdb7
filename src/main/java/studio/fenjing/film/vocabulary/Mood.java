package studio.fenjing.film.vocabulary;

/** The moods that the planner knows; a list may carry other words, which it then ignores. */
public enum Mood implements Term {
    TENSE("紧张", "Tense"),
    RESTRAINED("克制", "Restrained"),
    WARM("温暖", "Warm"),
    MELANCHOLY("忧伤", "Melancholy"),
    PLAYFUL("俏皮", "Playful"),
    EERIE("诡异", "Eerie"),
    EPIC("宏大", "Epic"),
    TENDER("温柔", "Tender"),
    DEADPAN("冷幽默", "Deadpan"),
    GRITTY("粗粝", "Gritty"),
    HOPEFUL("希望", "Hopeful"),
    DREAMLIKE("梦幻", "Dreamlike"),
    ANGRY("愤怒", "Angry"),
    SOLEMN("庄重", "Solemn"),
    LONELY("孤独", "Lonely"),
    URGENT("急迫", "Urgent");

    private final Words words;

    Mood(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
