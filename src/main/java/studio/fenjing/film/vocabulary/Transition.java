package studio.fenjing.film.vocabulary;

/** How a shot is entered from the one before it. */
public enum Transition implements Term {
    CUT("切", "Cut"),
    DISSOLVE("叠化", "Dissolve"),
    FADE_IN("淡入", "Fade in"),
    FADE_OUT("淡出", "Fade out"),
    WIPE("划像", "Wipe"),
    IRIS("圈入圈出", "Iris"),
    MATCH_CUT("匹配剪辑", "Match cut"),
    SMASH_CUT("硬切", "Smash cut"),
    JUMP_CUT("跳切", "Jump cut"),
    J_CUT("声音先入", "J-cut"),
    L_CUT("声音延续", "L-cut");

    private final Words words;

    Transition(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
