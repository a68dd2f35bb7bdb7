package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.fenjing.film.vocabulary.Language;

/** What can be said of any frame without inventing anything, for when no phrase is left. */
enum PlainPictures {
    CHINESE(
            List.of("{who}在说话", "{who}说着话"),
            List.of("{who}没有出声", "{who}没有动", "{who}侧着脸", "{who}望着画外", "{who}背对着这边"),
            "、",
            List.of("同在画面里", "谁也没有动", "都没有出声", "背对着这边", "挤在一处", "散在画面各处"),
            "声音从画外传来",
            "画面里只有{thing}",
            "{place}，不见人影",
            List.of("画面空着", "画面里什么也没有动", "只有光，没有人", "光慢慢暗了一层")),
    ENGLISH(
            List.of("{who} speaks", "{who}, speaking"),
            List.of(
                    "{who}, saying nothing",
                    "{who}, not moving",
                    "{who}, face turned aside",
                    "{who}, looking out of the frame",
                    "{who}, seen from behind"),
            ", ",
            List.of(
                    ", all in the frame",
                    ", nobody moving",
                    ", nobody saying a word",
                    ", seen from behind",
                    ", close together",
                    ", spread across the frame"),
            "A voice from outside the frame",
            "{thing}, alone in the frame",
            "{place}, nobody in sight",
            List.of(
                    "The frame stays empty",
                    "Nothing moves in the frame",
                    "Light alone, and nobody",
                    "The light sinks by one shade"));

    private static final int MOST_NAMED = 3;

    private final List<String> speaking;
    private final List<String> silent;
    private final String and;
    private final List<String> together;
    private final String voice;
    private final String thing;
    private final String place;
    private final List<String> empty;

    PlainPictures(
            List<String> speaking,
            List<String> silent,
            String and,
            List<String> together,
            String voice,
            String thing,
            String place,
            List<String> empty) {
        this.speaking = speaking;
        this.silent = silent;
        this.and = and;
        this.together = together;
        this.voice = voice;
        this.thing = thing;
        this.place = place;
        this.empty = empty;
    }

    static PlainPictures in(Language language) {
        return language == Language.ZH ? CHINESE : ENGLISH;
    }

    /**
     * Never none, the fullest first.
     *
     * @param speaks whether the shot has a spoken line
     * @param peopled whether anybody at all is in the scene
     */
    List<String> of(List<String> subjects, boolean speaks, boolean peopled, Fillings fillings) {
        List<String> all = new ArrayList<>();
        if (fillings.slots().contains("who"))
            (speaks ? speaking : silent).forEach(text -> all.add(fillings.fill(text)));
        else if (!subjects.isEmpty()) {
            String names =
                    subjects.stream().limit(MOST_NAMED).map(fillings::running).collect(Collectors.joining(and));
            together.forEach(rest -> all.add(fillings.sentence(names + rest)));
        } else if (speaks && peopled) all.add(voice);
        if (fillings.slots().contains("thing")) all.add(fillings.fill(thing));
        if (fillings.slots().contains("place")) all.add(fillings.fill(place));
        all.addAll(empty);
        return all;
    }
}
