package studio.fenjing.generation.dl4j.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.picture.Happening;

class WriterSignsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.of(WriterSigns.all(), List.of());
    private static final WriterSigns SIGNS = new WriterSigns(VOCABULARY.ids());

    @Test
    void no_two_signs_are_alike() {
        assertThat(WriterSigns.all()).doesNotHaveDuplicates();
    }

    @Test
    void what_is_wanted_is_told_sign_by_sign() {
        assertThat(told("tense", Happening.Part.TURN, Happening.FIND))
                .containsExactly(
                        "<Language:ZH>",
                        "<Framing:INSERT>",
                        "<ShotSize:CLOSE_UP>",
                        "<Mood:TENSE>",
                        "<Part:TURN>",
                        "<after:FIND>");
        assertThat(VOCABULARY.words().get(SIGNS.of(Happening.FIND))).isEqualTo("<Happening:FIND>");
    }

    @Test
    void what_is_not_told_is_unknown_and_so_is_a_mood_that_nobody_knows() {
        assertThat(told(null, Happening.Part.ANY, null))
                .hasSize(WriterSigns.COUNT)
                .endsWith("<unknown>", "<unknown>", "<unknown>")
                .first()
                .isEqualTo("<Language:ZH>");
        assertThat(told("hangry", Happening.Part.ENDING, null)).endsWith("<unknown>", "<Part:ENDING>", "<unknown>");
    }

    private static List<String> told(@Nullable String mood, Happening.Part part, @Nullable Happening before) {
        return Arrays.stream(SIGNS.of(Language.ZH, Framing.INSERT, ShotSize.CLOSE_UP, mood, part, before))
                .mapToObj(VOCABULARY.words()::get)
                .toList();
    }
}
