package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void signs_come_before_words_and_both_behind_what_every_text_has() {
        Vocabulary vocabulary = Vocabulary.of(List.of("<a>", "<b>"), List.of("rain"));
        assertThat(vocabulary.words()).containsExactly("<start>", "<unknown>", "<end>", "<a>", "<b>", "rain");
        assertThat(vocabulary.signs()).isEqualTo(5);
        assertThat(vocabulary.ids())
                .hasSize(6)
                .containsEntry("<start>", Vocabulary.START)
                .containsEntry("<unknown>", Vocabulary.UNKNOWN)
                .containsEntry("<end>", Vocabulary.END)
                .containsEntry("rain", 5);
    }

    @Test
    void what_is_none_is_refused() {
        List<String> words = List.of("<start>", "<unknown>", "<end>", "<a>", "rain");
        assertThat(new Vocabulary(4, words).words()).isEqualTo(words);
        refused(2, words);
        refused(6, words);
        refused(3, words.reversed());
        refused(3, List.of("<start>", "<unknown>", "<end>", "rain", "rain"));
    }

    private static void refused(int signs, List<String> words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(signs, words))
                .withMessageContaining("%d signs of %d words".formatted(signs, words.size()));
    }
}
