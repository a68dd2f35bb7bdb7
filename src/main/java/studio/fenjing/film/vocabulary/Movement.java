package studio.fenjing.film.vocabulary;

/** How the camera moves during the shot. */
public enum Movement implements Term {
    STATIC("固定", "Static", "locked off", "fixed"),
    PAN("横摇", "Pan", "摇"),
    TILT("纵摇", "Tilt"),
    PUSH_IN("推", "Push in", "dolly in"),
    PULL_OUT("拉", "Pull out", "dolly out"),
    TRUCK("移", "Truck", "横移"),
    FOLLOW("跟", "Follow", "tracking", "跟拍"),
    CRANE_UP("升", "Crane up"),
    CRANE_DOWN("降", "Crane down"),
    ORBIT("环绕", "Orbit", "arc"),
    ZOOM_IN("变焦推", "Zoom in"),
    ZOOM_OUT("变焦拉", "Zoom out"),
    WHIP_PAN("甩", "Whip pan"),
    HANDHELD("手持", "Handheld"),
    STEADICAM("斯坦尼康", "Steadicam"),
    DRONE("航拍", "Drone", "aerial"),
    RACK_FOCUS("移焦", "Rack focus");

    private final Words words;

    Movement(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
