package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

class PhraseBookTest {
    private static final Phrase FACE = phrase(Language.EN, "{who} looks up", ShotSize.CLOSE_UP, Framing.SINGLE);
    private static final Phrase PAIR = phrase(Language.EN, "{who} faces {other}", ShotSize.MEDIUM, Framing.TWO_SHOT);
    private static final Phrase CHINESE = phrase(Language.ZH, "{who}抬头", ShotSize.CLOSE_UP, Framing.SINGLE);

    @Test
    void only_phrases_of_the_language_whose_slots_can_be_filled_are_chosen() {
        PhraseBook book = new PhraseBook(List.of(FACE, PAIR, CHINESE));
        assertThat(book.choose(wish(Set.of("who")), Set.of(), new Random(1))).containsExactly(FACE);
        assertThat(book.choose(wish(Set.of()), Set.of(), new Random(1))).isEmpty();
    }

    @Test
    void what_fits_the_frame_comes_first_and_what_was_used_last() {
        PhraseBook book = new PhraseBook(List.of(PAIR, FACE));
        for (int seed = 0; seed < 50; seed++) {
            assertThat(book.choose(wish(Set.of("who", "other")), Set.of(), new Random(seed)))
                    .first()
                    .isEqualTo(FACE);
            assertThat(book.choose(wish(Set.of("who", "other")), Set.of(FACE.text()), new Random(seed)))
                    .containsExactly(PAIR, FACE);
        }
    }

    @Test
    void a_phrase_that_was_learned_twice_is_kept_once() {
        assertThat(new PhraseBook(List.of(FACE, PAIR, FACE)).phrases()).containsExactly(FACE, PAIR);
    }

    private static PhraseBook.Wish wish(Set<String> slots) {
        return new PhraseBook.Wish(
                Language.EN,
                Phrase.Use.BETWEEN,
                ShotSize.CLOSE_UP,
                Framing.SINGLE,
                List.of(),
                List.of(),
                slots,
                new float[] {1, 0});
    }

    private static Phrase phrase(Language language, String text, ShotSize size, Framing framing) {
        return new Phrase(language, text, Phrase.Use.BETWEEN, size, framing, List.of(), List.of(), new float[] {1, 0});
    }
}
