package studio.fenjing.generation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.measure.LongestRun.Run;

class LongestRunTest {
    private final LongestRun written = new LongestRun(List.of(
            words("mara lifts the lantern over the black water and waits"),
            words("the lantern swings over the black water"),
            words("a gull waits")));

    @Test
    void the_longest_run_is_found_with_its_line() {
        assertThat(written.of(words("tom lifts the lantern over the black sea")))
                .contains(new Run(1, 6, 0));
        assertThat(written.of(words("one lantern swings over the black water"))).contains(new Run(1, 6, 1));
        assertThat(written.of(words("a gull"))).contains(new Run(0, 2, 2));
    }

    @Test
    void a_run_ends_with_its_line() {
        // The first line ends as the second begins.
        assertThat(written.of(words("and waits the lantern swings"))).contains(new Run(2, 3, 1));
    }

    @Test
    void nothing_shared_is_no_run() {
        assertThat(written.of(words("rain falls"))).isEmpty();
        assertThat(written.of(List.of())).isEmpty();
        assertThat(new LongestRun(List.of()).of(words("rain falls"))).isEmpty();
        assertThat(new LongestRun(List.of(List.of())).of(words("rain falls"))).isEmpty();
    }

    @Test
    void overlap_is_the_share_of_grams_that_stand_in_any_line() {
        // the lantern swings | lantern swings and | swings and waits
        assertThat(written.overlap(3, words("the lantern swings and waits"))).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(written.overlap(2, words("a gull waits"))).isEqualTo(1);
        assertThat(written.overlap(2, words("rain falls"))).isZero();
        assertThat(written.overlap(3, words("rain falls"))).isNaN();
        assertThatThrownBy(() -> written.overlap(0, words("rain")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected n-grams of 1 to 100 but found 0");
    }

    @Test
    void chinese_is_compared_by_character() {
        LongestRun lines = new LongestRun(List.of(LongestRun.characters("宋岚把药箱放在长椅上，回头望着大门。")));
        assertThat(lines.of(LongestRun.characters("她把药箱放在长椅上；坐下了"))).contains(new Run(1, 8, 0));
        assertThat(LongestRun.characters("好, 𠮷 a1!")).containsExactly("好", "𠮷", "a", "1");
    }

    @Test
    void a_run_past_all_bounds_counts_as_the_longest() {
        List<String> hum = Collections.nCopies(5_000, "la");
        LongestRun humming = new LongestRun(List.of(hum, hum));
        assertThat(humming.of(hum).orElseThrow().length()).isEqualTo(LongestRun.LONGEST);
        assertThat(humming.overlap(LongestRun.LONGEST, hum)).isEqualTo(1);
    }

    @Test
    void it_finds_what_comparing_everything_with_everything_finds() {
        Random random = new Random(3);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) lines.add(babble(random, 5));
        LongestRun index = new LongestRun(lines);
        for (int i = 0; i < 200; i++) {
            List<String> sentence = babble(random, 6);
            int longest = 0;
            for (List<String> line : lines) longest = Math.max(longest, longest(sentence, line));
            Run run = index.of(sentence).orElse(new Run(0, 0, 0));
            assertThat(run.length()).isEqualTo(longest);
            assertThat(Collections.indexOfSubList(
                            lines.get(run.line()), sentence.subList(run.start(), run.start() + run.length())))
                    .isNotNegative();
        }
    }

    @Test
    void a_look_among_all_pictures_of_the_corpus_takes_less_than_a_millisecond() {
        List<List<String>> pictures = LoadedEngine.corpus().stream()
                .flatMap(ShotList::shots)
                .map(shot -> LongestRun.characters(shot.action()))
                .toList();
        assertThat(pictures).hasSizeGreaterThan(5_900);
        LongestRun index = new LongestRun(pictures);
        List<List<String>> asked = pictures.subList(0, 2_000);
        asked.forEach(index::of);
        long started = System.nanoTime();
        for (List<String> picture : asked)
            assertThat(index.of(picture).orElseThrow().length())
                    .isEqualTo(Math.min(LongestRun.LONGEST, picture.size()));
        assertThat((System.nanoTime() - started) / 1e6 / asked.size()).isLessThan(1);
    }

    private static int longest(List<String> sentence, List<String> line) {
        for (int length = sentence.size(); length > 0; length--)
            for (int i = 0; i + length <= sentence.size(); i++)
                if (Collections.indexOfSubList(line, sentence.subList(i, i + length)) >= 0) return length;
        return 0;
    }

    /** Of few words, so that much is shared; the lines know one fewer than the sentences. */
    private static List<String> babble(Random random, int words) {
        return random.ints(random.nextInt(1, 12), 0, words)
                .mapToObj(String::valueOf)
                .toList();
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }
}
