package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.dl4j.tensor.SafeTensors.Tensor;
import studio.fenjing.generation.picture.PictureWish;

class WriterWeightsTest {
    @Test
    void made_anew_from_its_card_and_weights_it_says_the_same() {
        WriterNetwork writer = TinyWriter.trained();
        WriterNetwork anew = WriterNetwork.of(writer.card(), writer.weights(), Map.of());
        PictureWish wish = TinyWriter.wish(Language.EN, "who", "place");
        assertThat(anew.sketch(wish, 20, new SplittableRandom(1)))
                .isNotEmpty()
                .isEqualTo(writer.sketch(wish, 20, new SplittableRandom(1)));
    }

    @Test
    void a_card_of_other_words_than_the_weights_is_refused() {
        Map<String, Tensor> weights = TinyWriter.trained().weights();
        WriterCard other = HandmadeWriter.card(List.of("rain", "falls"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(other, weights, Map.of()))
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
                        TinyWriter.trained().weights(),
                        Map.of()))
                .withMessageContaining(
                        "1 signs of %d words".formatted(card.words().size()));
    }

    @Test
    void weights_that_are_missing_or_of_another_size_are_refused() {
        Map<String, Tensor> missing = new LinkedHashMap<>(TinyWriter.trained().weights());
        missing.remove("lstm.RW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(TinyWriter.trained().card(), missing, Map.of()))
                .withMessage("no tensor lstm.RW");
        for (String name : missing.keySet()) {
            Map<String, Tensor> cut = new LinkedHashMap<>(TinyWriter.trained().weights());
            cut.put(name, new Tensor(new int[] {0}, new float[0]));
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> WriterNetwork.of(TinyWriter.trained().card(), cut, Map.of()))
                    .withMessage("the layers do not fit each other");
        }
        Map<String, Tensor> wordless = new LinkedHashMap<>(TinyWriter.trained().weights());
        for (String name : List.of("embedding", "output.W", "output.b"))
            wordless.put(name, new Tensor(new int[] {0}, new float[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriterNetwork.of(TinyWriter.trained().card(), wordless, Map.of()))
                .withMessage("the layers do not fit each other");
    }
}
