package studio.fenjing.film.vocabulary;

/** How much of a standing figure the frame holds, from a landscape down to a detail; stored by where the frame cuts. */
public enum ShotSize implements Term {
    EXTREME_WIDE("大远景", "Extreme wide", "EWS", "ELS", "XWS", "extreme long shot", "极远景"),
    WIDE("远景", "Wide", "WS", "LS", "long shot", "wide shot"),
    FULL("全景", "Full", "FS", "full shot"),
    MEDIUM_WIDE(
            "中全景", "Medium wide", "MWS", "MLS", "medium long", "medium long shot", "cowboy", "american", "七分身", "?中景"),
    MEDIUM("中景", "Medium", "MS", "mid shot", "medium shot", "半身", "?中近景"),
    MEDIUM_CLOSE_UP("近景", "Medium close-up", "MCU", "?中近景", "胸像"),
    CLOSE_UP("特写", "Close-up", "CU", "近特写", "面部特写", "close up"),
    EXTREME_CLOSE_UP("大特写", "Extreme close-up", "ECU", "XCU", "BCU", "detail", "细节特写");

    private final Words words;

    ShotSize(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
