package studio.fenjing.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.Lexicon;

class SentenceEmbedderTest {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    @Test
    void vectors_have_length_one_and_the_size_of_their_network() {
        assertThat(EMBEDDER.embed("老郑走进厨房。", Language.ZH)).hasSize(512);
        assertThat(EMBEDDER.embed("Mara enters the kitchen.", Language.EN)).hasSize(384);
        for (Language language : Language.values())
            assertThat(dot(EMBEDDER.embed("老郑 runs", language), EMBEDDER.embed("老郑 runs", language)))
                    .isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void like_sentences_lie_nearer_than_unlike_ones(Language language) {
        boolean chinese = language == Language.ZH;
        float[] rain = EMBEDDER.embed(chinese ? "外面下着大雨。" : "It is raining hard outside.", language);
        float[] storm = EMBEDDER.embed(chinese ? "暴雨敲打着窗户。" : "A rainstorm beats at the window.", language);
        float[] judge = EMBEDDER.embed(chinese ? "法官宣读判决。" : "The judge reads the verdict.", language);
        assertThat(dot(rain, storm)).isGreaterThan(dot(rain, judge) + 0.1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_text_gives_the_same_floats_in_any_process_thread_and_order(Language language) throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) texts.add("老郑 opens door " + i + "，走了。");
        List<float[]> alone = new ArrayList<>();
        try (SentenceEmbedder first = new SentenceEmbedder()) {
            for (String text : texts) alone.add(first.embed(text, language));
        }
        try (SentenceEmbedder shared = new SentenceEmbedder();
                var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<float[]>>> tasks = new ArrayList<>();
            for (int t = 0; t < 8; t++)
                tasks.add(() ->
                        texts.stream().map(text -> shared.embed(text, language)).toList());
            for (Future<List<float[]>> together : threads.invokeAll(tasks)) {
                for (int i = 0; i < texts.size(); i++)
                    assertThat(together.get().get(i)).isEqualTo(alone.get(i));
            }
        }
    }

    @Test
    void odd_and_endless_texts_are_embedded() {
        for (String text : new String[] {"", " ", "\u0000", "\uD83D", "😀", "啊".repeat(200_000), "x".repeat(200_000)}) {
            for (Language language : Language.values()) {
                for (float value : EMBEDDER.embed(text, language))
                    assertThat(value).isFinite();
                for (float value : EMBEDDER.place(text, language))
                    assertThat(value).isBetween(-3f, 3f);
            }
        }
    }

    @Test
    void callers_cannot_spoil_what_is_remembered() {
        EMBEDDER.embed("门开了。", Language.ZH)[0] = 42;
        EMBEDDER.place("门开了。", Language.ZH)[0] = 42;
        assertThat(EMBEDDER.embed("门开了。", Language.ZH)[0]).isLessThan(1);
        assertThat(EMBEDDER.place("门开了。", Language.ZH)[0]).isLessThan(4);
    }

    @Test
    void memory_of_results_is_bounded() {
        Remembered<Integer, String> remembered = new Remembered<>(3);
        for (int i = 0; i < 10; i++)
            assertThat(remembered.get(i, String::valueOf)).isEqualTo(String.valueOf(i));
        assertThat(remembered.size()).isEqualTo(3);
        assertThat(remembered.get(9, i -> "again")).isEqualTo("9");
        assertThat(remembered.get(0, i -> "again")).isEqualTo("again");
    }

    @Test
    void a_closed_embedder_says_so() {
        SentenceEmbedder embedder = new SentenceEmbedder();
        embedder.embed("Mara runs.", Language.EN);
        embedder.close();
        embedder.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> embedder.embed("Mara waits.", Language.EN))
                .withMessage("the embedder is closed");
    }

    @Test
    void every_concept_has_parallel_anchors_in_both_languages() {
        assertThat(ConceptSpace.concepts()).hasSizeGreaterThanOrEqualTo(29).allSatisfy(concept -> {
            List<String> chinese = ConceptSpace.phrases(concept, Language.ZH);
            List<String> english = ConceptSpace.phrases(concept, Language.EN);
            assertThat(chinese).as(concept.name()).hasSizeBetween(6, 12).doesNotHaveDuplicates();
            assertThat(english).as(concept.name()).hasSameSizeAs(chinese).doesNotHaveDuplicates();
        });
        assertThat(EMBEDDER.concepts()).isEqualTo(ConceptSpace.concepts().size() - 1);
    }

    @Test
    void a_chinese_sentence_finds_its_english_translation() throws Exception {
        List<float[]> chinese = new ArrayList<>();
        List<float[]> english = new ArrayList<>();
        var anchors = new HashSet<String>();
        ConceptSpace.concepts().forEach(concept -> {
            for (Language language : Language.values()) anchors.addAll(ConceptSpace.phrases(concept, language));
        });
        for (String line : Lexicon.lines("translated.txt")) {
            String[] pair = line.split("\\|");
            assertThat(anchors).doesNotContain(pair);
            chinese.add(EMBEDDER.place(pair[0], Language.ZH));
            english.add(EMBEDDER.place(pair[1], Language.EN));
        }
        int found = 0;
        for (int i = 0; i < chinese.size(); i++) {
            int best = 0;
            for (int j = 1; j < english.size(); j++)
                if (cosine(chinese.get(i), english.get(j)) > cosine(chinese.get(i), english.get(best))) best = j;
            if (best == i) found++;
        }
        System.out.printf("%d of %d Chinese sentences find their English translation%n", found, chinese.size());
        assertThat(found).isGreaterThanOrEqualTo(chinese.size() * 6 / 10);
    }

    @Test
    void loading_and_speed_are_printed_and_nothing_else_reaches_standard_output() throws Exception {
        PrintStream out = System.out;
        var caught = new ByteArrayOutputStream();
        StringBuilder report = new StringBuilder();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try (SentenceEmbedder embedder = new SentenceEmbedder()) {
            for (Language language : Language.values()) {
                long start = System.nanoTime();
                embedder.embed("a", language);
                long loaded = System.nanoTime();
                embedder.place("a", language);
                long placed = System.nanoTime();
                for (int i = 0; i < 50; i++) embedder.embed("老郑推开门，Mara opens door " + i, language);
                report.append("%s: network in %d ms, concepts in %d ms, %.2f ms a sentence%n"
                        .formatted(
                                language,
                                (loaded - start) / 1_000_000,
                                (placed - loaded) / 1_000_000,
                                (System.nanoTime() - placed) / 50e6));
            }
        } finally {
            System.setOut(out);
        }
        System.out.print(report);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status))
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .forEach(System.out::println);
        assertThat(caught.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double cosine(float[] a, float[] b) {
        return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    }
}
