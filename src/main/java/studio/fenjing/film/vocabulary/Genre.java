package studio.fenjing.film.vocabulary;

/** The kinds of film that the planner knows; a list may carry other words, which it then ignores. */
public enum Genre implements Term {
    DRAMA("剧情", "Drama"),
    SUSPENSE("悬疑", "Suspense", "thriller", "惊悚"),
    ACTION("动作", "Action"),
    COMEDY("喜剧", "Comedy"),
    ROMANCE("爱情", "Romance", "浪漫"),
    DOCUMENTARY("纪录片", "Documentary", "纪录"),
    HORROR("恐怖", "Horror"),
    SCIENCE_FICTION("科幻", "Science fiction", "sci-fi", "sf"),
    PERIOD("古装", "Period", "历史", "年代"),
    FAMILY("家庭", "Family"),
    ADVERTISING("广告", "Advertising", "commercial"),
    MUSIC_VIDEO("音乐视频", "Music video", "mv", "音乐"),
    VERTICAL_DRAMA("竖屏短剧", "Vertical drama", "短剧"),
    COMIC("漫画", "Comic", "manga"),
    CUTSCENE("游戏过场", "Cutscene", "game cutscene", "过场动画"),
    TEACHING("教学片", "Teaching", "tutorial", "教学");

    private final Words words;

    Genre(String chinese, String english, String... synonyms) {
        words = new Words(chinese, english, synonyms);
    }

    @Override
    public Words words() {
        return words;
    }
}
