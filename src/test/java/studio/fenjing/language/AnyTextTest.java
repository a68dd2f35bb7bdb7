package studio.fenjing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.chinese.ChineseGrammar;
import studio.fenjing.language.english.EnglishGrammar;
import studio.fenjing.language.word.ReadableText;

/** Whatever a user pastes is understood without an exception, without a gap and in linear time. */
class AnyTextTest {
    private static final String[] ODD = {
        "",
        " ",
        "\n\n\r\n",
        "\u0000\u0007",
        "\uD83D",
        "a\uDC00b。",
        "😀😀，𠮷。",
        "““““",
        "””)",
        "\"",
        "。。。",
        "…",
        "，",
        ",",
        "and",
        "\u202Eabc\u202C",
        "<script>alert('x')</script>",
        "———",
        "--",
        "'",
        "’s",
        "Mr.",
        "a.m.",
        "\uFEFF老郑\u200B走了。",
        "ＡＢＣ！",
        "1,000.5"
    };

    @ParameterizedTest
    @EnumSource(Language.class)
    void odd_texts_keep_their_offsets(Language language) {
        for (String text : ODD) check(Linguists.of(language), text);
        check(Linguists.of(language), String.join("", ODD));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void any_mixture_of_marks_and_words_is_covered(Language language) {
        String[] parts = {
            "老郑走了", "，", "。", "“", "”", " ", "\n", "runs", "and", ", ", ". ", "(", ")", "\uD800", "😀", "——", "Mr. ",
            "\""
        };
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) text.append(parts[random.nextInt(parts.length)]);
            check(Linguists.of(language), text.toString());
        }
    }

    static Stream<String> longLines() {
        return Stream.of(
                "老郑走进厨房，拿起一把钥匙。".repeat(200_000 / 14),
                "Mara runs down the stairs, and the nurse waits. ".repeat(200_000 / 48),
                "啊".repeat(200_000),
                "x".repeat(200_000),
                ".".repeat(200_000),
                "a.".repeat(100_000),
                "“(".repeat(100_000) + "”",
                "“".repeat(100_000) + "”".repeat(100_000),
                "and ".repeat(50_000),
                " ".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("longLines")
    void a_line_of_200_000_characters_takes_less_than_five_seconds(String line) {
        for (Language language : Language.values()) {
            Linguist linguist = Linguists.of(language);
            long start = System.nanoTime();
            linguist.mentions(line, List.of("老郑", "Mara"));
            Duration mentions = Duration.ofNanos(System.nanoTime() - start);
            start = System.nanoTime();
            linguist.clauses(line);
            Duration clauses = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    "%s %.12s…: mentions %d ms, clauses %d ms%n",
                    language, line, mentions.toMillis(), clauses.toMillis());
            assertThat(mentions).isLessThan(Duration.ofSeconds(5));
            assertThat(clauses).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void eight_threads_get_what_one_gets() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add("老郑第" + i + "次推开门，护士把钥匙递给男孩。");
            texts.add("Mara opens door " + i + " and runs, while the nurse watches.");
        }
        List<String> alone = new ArrayList<>();
        // Fresh linguists, so that neither answers from what it remembers of the other's run.
        Linguist[] first = {new SentenceLinguist(new ChineseGrammar()), new SentenceLinguist(new EnglishGrammar())};
        for (int i = 0; i < texts.size(); i++) alone.add(told(first[i % 2], texts.get(i)));
        Linguist[] shared = {new SentenceLinguist(new ChineseGrammar()), new SentenceLinguist(new EnglishGrammar())};
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                tasks.add(() -> {
                    List<String> together = new ArrayList<>();
                    for (int i = 0; i < texts.size(); i++) together.add(told(shared[i % 2], texts.get(i)));
                    return together;
                });
            }
            for (Future<List<String>> together : threads.invokeAll(tasks))
                assertThat(together.get()).isEqualTo(alone);
        }
    }

    // HanLP keeps its dictionaries for the whole process: only the first test of a run sees them load.
    @Test
    void loading_takes_less_than_a_second_and_a_half() {
        for (Language language : Language.values()) {
            long start = System.nanoTime();
            Linguist linguist = language == Language.ZH
                    ? new SentenceLinguist(new ChineseGrammar())
                    : new SentenceLinguist(new EnglishGrammar());
            linguist.words(language == Language.ZH ? "老郑走了。" : "Mara runs.");
            long loaded = (System.nanoTime() - start) / 1_000_000;
            start = System.nanoTime();
            for (int i = 0; i < 300; i++)
                linguist.words(
                        language == Language.ZH ? "老郑" + i + "推开门，护士走了。" : "Mara opens door " + i + " and runs.");
            System.out.printf(
                    "%s: loaded in %d ms, %.2f ms a sentence%n", language, loaded, (System.nanoTime() - start) / 300e6);
            assertThat(loaded).isLessThan(1_500);
        }
    }

    private static String told(Linguist linguist, String text) {
        return linguist.words(text) + " " + linguist.clauses(text) + " " + linguist.mentions(text, List.of("Mara"));
    }

    private static void check(Linguist linguist, String text) {
        covers(text, linguist.sentences(text));
        covers(text, linguist.clauses(text));
        assertThat(linguist.words(text)).allSatisfy(word -> {
            assertThat(word.text()).isEqualTo(word.span().of(text)).isNotBlank();
        });
        linguist.mentions(text, List.of("老郑", "", " ", "a", "😀"));
        linguist.senses(linguist.words(text));
    }

    /** In order, without overlap, and nothing readable left out. */
    private static void covers(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(ReadableText.of(text.substring(end, span.start()))).isBlank();
            assertThat(span.isEmpty()).isFalse();
            end = span.end();
        }
        assertThat(ReadableText.of(text.substring(end))).isBlank();
    }
}
