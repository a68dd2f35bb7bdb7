package studio.fenjing.generation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

class PictureLineTest {
    @Test
    void a_text_has_each_of_its_slots_once() {
        assertThat(PictureLine.slots("{who} waits, {thing} beside {who}")).containsExactly("thing", "who");
        assertThat(PictureLine.slots("雨水顺着玻璃往下流")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{dog} waits,no such slot: {dog}", "{} waits,no such slot: {}", "' ',a picture without words"})
    void what_no_story_can_fill_is_refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictureLine(
                        Language.EN,
                        Happening.WAIT,
                        Framing.SINGLE,
                        ShotSize.WIDE,
                        null,
                        text,
                        null,
                        Happening.Part.ANY))
                .withMessage(message);
    }
}
