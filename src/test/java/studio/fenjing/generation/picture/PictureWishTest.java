package studio.fenjing.generation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

class PictureWishTest {
    @Test
    void of_one_happening_all_else_stays() {
        assertThat(wish(Set.of(Happening.LOOK, Happening.LEAVE)).of(Happening.LEAVE))
                .isEqualTo(wish(Set.of(Happening.LEAVE)));
    }

    @Test
    void something_has_to_happen() {
        assertThatIllegalArgumentException().isThrownBy(() -> wish(Set.of())).withMessage("a picture of nothing");
    }

    private static PictureWish wish(Set<Happening> happenings) {
        return new PictureWish(
                Language.ZH,
                Framing.TWO_SHOT,
                ShotSize.WIDE,
                "tense",
                Happening.MEET,
                Happening.Part.ENDING,
                happenings,
                Set.of("who"));
    }
}
