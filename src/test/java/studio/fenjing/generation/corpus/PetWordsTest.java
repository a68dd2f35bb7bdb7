package studio.fenjing.generation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;
import studio.fenjing.language.Linguists;

class PetWordsTest {
    private static final List<String> THINGS = List.of(
            "kettle", "ladder", "curtain", "saddle", "violin", "anchor", "pillow", "hammer", "basket", "lantern");
    private static final List<String> ACTIONS =
            List.of("burns", "falls", "shakes", "waits", "swings", "turns", "sinks", "bends", "hangs", "breaks");

    @Test
    void a_word_that_one_hand_likes_more_than_the_others_is_told() {
        List<ShotList> corpus = hand("a", i -> i % 5 == 0 ? "A white plate on a table" : plain(i));
        corpus.addAll(hand("b", PetWordsTest::plain));
        assertThat(lines(corpus))
                .contains("warning: hand a: \"white\" in 20.0 % of its en pictures, in 0.0 % of the others'");
    }

    @Test
    void a_word_that_everybody_uses_is_nobodys_pet() {
        List<ShotList> corpus = hand("a", i -> i % 5 == 0 ? "A hand on the stairs" : plain(i));
        corpus.addAll(hand("b", i -> i % 6 == 0 ? "A hand on the roof" : plain(i)));
        assertThat(lines(corpus)).noneMatch(line -> line.contains("hand\""));
    }

    @Test
    void what_a_few_scenes_are_about_is_no_habit() {
        List<ShotList> corpus = hand("a", i -> i < 30 ? "The elephant " + ACTIONS.get(i % 10) : plain(i));
        corpus.addAll(hand("b", PetWordsTest::plain));
        assertThat(lines(corpus)).noneMatch(line -> line.contains("elephant"));
    }

    @Test
    void who_is_in_the_cast_is_named_as_often_as_needed() {
        List<ShotList> corpus = hand("a", i -> i % 4 == 0 ? "The baker " + ACTIONS.get(i / 4 % 10) : plain(i));
        corpus.addAll(hand("b", PetWordsTest::plain));
        assertThat(lines(corpus)).noneMatch(line -> line.contains("baker"));
    }

    @Test
    void a_hand_without_others_to_compare_is_told_of_what_no_hand_needs_so_often() {
        assertThat(lines(hand("a", i -> i % 10 == 0 ? "A white plate on a table" : plain(i))))
                .isEmpty();
        assertThat(lines(hand("a", i -> i % 5 == 0 ? "A white plate on a table" : plain(i))))
                .contains("warning: hand a: \"white\" in 20.0 % of its en pictures");
    }

    @Test
    void chinese_words_are_found_in_running_text() {
        List<ShotList> corpus = new ArrayList<>();
        for (int list = 0; list < 12; list++) {
            Written written = Written.list("c-" + list).chinese();
            for (int shot = 0; shot < 10; shot++) written.shot(shot == 0 || shot == 5 ? "越过肩膀，桌上放着一只碗" : "雨水顺着屋檐往下淌");
            corpus.add(written.done());
        }
        assertThat(lines(corpus)).contains("warning: hand c: \"越过\" in 20.0 % of its zh pictures");
    }

    private static String plain(int i) {
        return "A %s %s".formatted(THINGS.get(i % 10), ACTIONS.get(i / 10 % 10));
    }

    private static List<ShotList> hand(String hand, IntFunction<String> picture) {
        List<ShotList> lists = new ArrayList<>();
        for (int list = 0; list < 12; list++) {
            Written written = Written.list(hand + "-" + list).cast("Baker");
            for (int shot = 0; shot < 10; shot++) written.shot(picture.apply(list * 10 + shot));
            lists.add(written.done());
        }
        return lists;
    }

    private static List<String> lines(List<ShotList> corpus) {
        return new PetWords(new Pictures(Linguists::of))
                .findings(corpus).stream().map(Finding::line).toList();
    }
}
