package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureLine;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketch;
import studio.fenjing.generation.picture.Wording;

class WriterNetworkTest {
    private static final List<String> WORDS = List.of("rain", "falls", "still", "{who}", "{thing}");
    private static final int DRAFTS = 200;

    @ParameterizedTest
    @EnumSource(Language.class)
    void sketches_name_only_what_can_be_named(Language language) {
        Set<String> named = Set.of("who", "place");
        List<Sketch> sketches =
                TinyWriter.trained().sketch(TinyWriter.wish(language, "who", "place"), DRAFTS, new SplittableRandom(1));
        assertThat(sketches)
                .hasSizeGreaterThan(10)
                .extracting(Sketch::text)
                .allMatch(text -> named.containsAll(PictureLine.slots(text)))
                .anyMatch(text -> text.contains("{place}"));
    }

    @Test
    void neither_signs_nor_unknown_words_nor_slots_without_filling_are_said_however_likely() {
        Map<String, Float> odds = new LinkedHashMap<>(Map.of("<unknown>", 9f, "<start>", 9f, "{thing}", 9f));
        for (String sign : WriterSigns.all()) odds.put(sign, 9f);
        assertThat(HandmadeWriter.of(WORDS, odds).sketch(wish("who"), DRAFTS, new SplittableRandom(1)))
                .isNotEmpty()
                .extracting(Sketch::text)
                .allMatch(text -> Set.of("rain", "falls", "still", "{who}").containsAll(List.of(text.split(" "))));
    }

    @Test
    void what_finds_no_end_is_no_sketch() {
        Map<String, Float> endless = Map.of("<end>", -50f);
        assertThat(HandmadeWriter.of(WORDS, endless).sketch(wish("who"), DRAFTS, new SplittableRandom(1)))
                .isEmpty();
    }

    @Test
    void a_sketch_says_more_than_two_words_names_nobody_twice_and_does_not_stutter() {
        List<Sketch> sketches = HandmadeWriter.of(WORDS, Map.of("<end>", 1f, "{who}", 1f))
                .sketch(wish("who"), DRAFTS, new SplittableRandom(1));
        assertThat(sketches)
                .hasSizeGreaterThan(10)
                .extracting(sketch -> List.of(sketch.text().split(" ")))
                .allMatch(words -> words.size() > 2)
                .anyMatch(words -> words.contains("{who}"))
                .noneMatch(words -> words.stream().filter("{who}"::equals).count() > 1)
                .extracting(words -> String.join(" ", words))
                .noneMatch(text -> text.matches(".*(rain falls.*){3}") || text.contains("still still still still"));
    }

    @Test
    void sketches_are_different() {
        List<Sketch> sketches =
                HandmadeWriter.of(List.of("rain", "falls"), Map.of()).sketch(wish(), DRAFTS, new SplittableRandom(1));
        assertThat(sketches)
                .hasSizeBetween(5, DRAFTS / 2)
                .extracting(Sketch::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_happening_is_drawn_by_the_odds_but_only_among_those_wished() {
        WriterNetwork writer = HandmadeWriter.of(
                WORDS, Map.of("<Happening:SPEAK>", 9f, "<Happening:LOOK>", 2f, "rain", 9f, "<end>", 8f));
        SplittableRandom random = new SplittableRandom(1);
        int looks = 0;
        for (int i = 0; i < 1_000; i++) {
            Happening drawn = writer.happening(wish(), random);
            assertThat(drawn).isIn(Happening.LOOK, Happening.WAIT);
            if (drawn == Happening.LOOK) looks++;
        }
        assertThat(looks / 1_000.0).isCloseTo(Math.exp(2) / (1 + Math.exp(2)), within(0.04));
        assertThat(writer.sketch(wish(), DRAFTS, random))
                .extracting(Sketch::happening)
                .contains(Happening.LOOK)
                .allMatch(EnumSet.of(Happening.LOOK, Happening.WAIT)::contains);
    }

    @Test
    void what_happens_is_told_before_it_is_said() {
        for (Happening told : List.of(Happening.LOOK, Happening.WAIT)) {
            WriterNetwork writer = HandmadeWriter.remembering(
                    WORDS, Map.of("<Happening:%s>".formatted(told), 3f), Map.of("rain", 25f, "<end>", 24f));
            assertThat(writer.sketch(wish().of(told), DRAFTS, new SplittableRandom(1)))
                    .isNotEmpty()
                    .allMatch(sketch -> sketch.happening() == told)
                    .extracting(Sketch::text)
                    .allMatch(text -> text.matches("rain( rain)*"));
        }
    }

    @Test
    void language_frame_mood_part_and_what_was_before_are_told() {
        PictureWish asked = new PictureWish(
                Language.EN,
                Framing.SINGLE,
                ShotSize.WIDE,
                "tense",
                Happening.MEET,
                Happening.Part.TURN,
                Set.of(Happening.LOOK),
                Set.of());
        for (String sign : List.of(
                "<Language:EN>",
                "<Framing:SINGLE>",
                "<ShotSize:WIDE>",
                "<Mood:TENSE>",
                "<Part:TURN>",
                "<after:MEET>")) {
            Map<String, Float> said = Map.of("rain", 25f, "<end>", 24f);
            assertThat(HandmadeWriter.remembering(WORDS, Map.of(sign, 3f), said)
                            .sketch(asked, DRAFTS, new SplittableRandom(1)))
                    .as(sign)
                    .isNotEmpty()
                    .extracting(Sketch::text)
                    .allMatch(text -> text.matches("rain( rain)*"));
        }
    }

    @Test
    void fluency_is_the_mean_log_probability_of_the_words_and_their_end() {
        PictureWish wish = TinyWriter.wish(Language.EN, "who", "place", "other", "thing");
        WriterNetwork writer = TinyWriter.trained();
        for (Sketch sketch : writer.sketch(wish, 20, new SplittableRandom(1)))
            assertThat(sketch.fluency())
                    .isCloseTo(-nats(writer, wish, sketch), within(1e-9))
                    .isNegative();
    }

    @Test
    void threads_change_nothing() throws Exception {
        PictureWish wish = TinyWriter.wish(Language.ZH, "who");
        List<Sketch> here = TinyWriter.trained().sketch(wish, DRAFTS, new SplittableRandom(3));
        for (int threads : new int[] {1, 3})
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                assertThat(pool.submit(() -> TinyWriter.trained().sketch(wish, DRAFTS, new SplittableRandom(3)))
                                .get())
                        .isEqualTo(here);
            }
    }

    private static double nats(WriterNetwork writer, PictureWish wish, Sketch sketch) {
        Map<String, Integer> ids =
                new Vocabulary(writer.card().signs(), writer.card().words()).ids();
        WordKernel.State state = WordKernel.of(writer.weights()).start();
        state.take(Vocabulary.START);
        WriterSigns signs = new WriterSigns(ids);
        for (int sign : signs.of(wish.language(), wish.framing(), wish.size(), null, wish.part(), null))
            state.take(sign);
        state.take(signs.of(sketch.happening()));
        List<String> words = new Wording(LoadedEngine.LINGUISTS).words(sketch.text(), wish.language());
        double nats = 0;
        for (String word : words) {
            nats += state.nll(ids.get(word));
            state.take(ids.get(word));
        }
        return (nats + state.nll(Vocabulary.END)) / (words.size() + 1);
    }

    private static PictureWish wish(String... slots) {
        return new PictureWish(
                Language.EN,
                Framing.SINGLE,
                ShotSize.MEDIUM,
                null,
                null,
                Happening.Part.ANY,
                Set.of(Happening.LOOK, Happening.WAIT),
                Set.of(slots));
    }
}
