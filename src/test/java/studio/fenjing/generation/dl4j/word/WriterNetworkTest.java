package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;
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
                .anyMatch(text -> text.contains("{place}"))
                .allMatch(text -> Language.of(text.replaceAll("\\{\\w+}", "")) == language);
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
    void a_sketch_says_more_than_two_words_and_names_nobody_three_times() {
        List<Sketch> sketches = HandmadeWriter.of(WORDS, Map.of("<end>", 1f, "{who}", 1f))
                .sketch(wish("who"), DRAFTS, new SplittableRandom(1));
        assertThat(sketches)
                .hasSizeGreaterThan(20)
                .extracting(sketch -> List.of(sketch.text().split(" ")))
                .allMatch(words -> words.size() > 2)
                .anyMatch(words -> words.stream().filter("{who}"::equals).count() == 2)
                .noneMatch(words -> words.stream().filter("{who}"::equals).count() > 2);
    }

    @Test
    void sketches_are_different() {
        List<Sketch> sketches =
                HandmadeWriter.of(List.of("rain"), Map.of("<end>", 1f)).sketch(wish(), DRAFTS, new SplittableRandom(1));
        assertThat(sketches).hasSizeBetween(3, 22).extracting(Sketch::text).doesNotHaveDuplicates();
    }

    @Test
    void a_happening_is_drawn_by_the_odds_but_only_among_those_wished() {
        WriterNetwork writer =
                HandmadeWriter.of(WORDS, Map.of("<Happening:SPEAK>", 9f, "<Happening:LOOK>", 2f, "rain", 9f));
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
        PictureWish wish = TinyWriter.wish(Language.EN, "who");
        assertThat(TinyWriter.trained().sketch(wish.of(Happening.WAIT), DRAFTS, new SplittableRandom(1)))
                .isNotEmpty()
                .allMatch(sketch -> sketch.happening() == Happening.WAIT)
                .filteredOn(sketch -> sketch.text().contains("opens"))
                .hasSizeGreaterThan(5);
        assertThat(TinyWriter.trained().sketch(wish.of(Happening.LOSE), DRAFTS, new SplittableRandom(1)))
                .isNotEmpty()
                .filteredOn(sketch -> sketch.text().contains("opens"))
                .hasSizeLessThan(3);
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

    @Test
    void made_anew_from_its_card_and_weights_it_says_the_same() {
        WriterNetwork writer = TinyWriter.trained();
        WriterNetwork anew = WriterNetwork.of(writer.card(), writer.weights());
        PictureWish wish = TinyWriter.wish(Language.EN, "who", "place");
        assertThat(anew.sketch(wish, 20, new SplittableRandom(1)))
                .isNotEmpty()
                .isEqualTo(writer.sketch(wish, 20, new SplittableRandom(1)));
    }

    @Test
    void a_card_of_other_words_than_the_weights_is_refused() {
        Map<String, Tensor> weights = TinyWriter.trained().weights();
        WriterCard other = HandmadeWriter.card(WORDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(other, weights))
                .withMessage("a kernel of %d words for a vocabulary of %d"
                        .formatted(
                                TinyWriter.trained().card().words().size(),
                                other.words().size()));
    }

    @Test
    void a_card_without_a_vocabulary_is_refused() {
        WriterCard card = TinyWriter.trained().card();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(
                        new WriterCard(1, card.words(), Map.of()),
                        TinyWriter.trained().weights()))
                .withMessageContaining(
                        "1 signs of %d words".formatted(card.words().size()));
    }

    @Test
    void weights_that_are_missing_or_of_another_size_are_refused() {
        Map<String, Tensor> missing = new LinkedHashMap<>(TinyWriter.trained().weights());
        missing.remove("lstm.RW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(TinyWriter.trained().card(), missing))
                .withMessage("no tensor lstm.RW");
        for (String name : missing.keySet()) {
            Map<String, Tensor> cut = new LinkedHashMap<>(TinyWriter.trained().weights());
            cut.put(name, new Tensor(new int[] {0}, new float[0]));
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> WriterNetwork.of(TinyWriter.trained().card(), cut))
                    .withMessage("the layers do not fit each other");
        }
        Map<String, Tensor> wordless = new LinkedHashMap<>(TinyWriter.trained().weights());
        for (String name : List.of("embedding", "output.W", "output.b"))
            wordless.put(name, new Tensor(new int[] {0}, new float[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(TinyWriter.trained().card(), wordless))
                .withMessage("the layers do not fit each other");
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
