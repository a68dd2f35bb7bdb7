package studio.fenjing.generation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;

class PictureSheetTest {
    private static final String STORY = """
            # {who} waits for {other}
            WAIT\tSINGLE\tWIDE\tlonely\t{who} sits by the wall
            LOOK\tSINGLE\tCLOSE_UP\t-\tthe eyes of {who} follow the clock
            LEAVE\tSINGLE\tWIDE\t-\t{who} walks off alone
            ## AIR
            AIR\tCUTAWAY\tWIDE\t-\t雨水顺着玻璃往下流
            """;

    @Test
    void a_line_says_what_happens_and_how_it_is_seen() {
        PictureLine first = PictureSheet.read(STORY).getFirst();
        assertThat(first.language()).isEqualTo(Language.EN);
        assertThat(first.happening()).isEqualTo(Happening.WAIT);
        assertThat(first.framing()).isEqualTo(Framing.SINGLE);
        assertThat(first.size()).isEqualTo(ShotSize.WIDE);
        assertThat(first.mood()).isEqualTo("lonely");
        assertThat(first.text()).isEqualTo("{who} sits by the wall");
    }

    @Test
    void a_story_goes_from_its_beginning_to_its_end() {
        List<PictureLine> lines = PictureSheet.read(STORY);
        assertThat(lines)
                .extracting(PictureLine::part)
                .containsExactly(
                        Happening.Part.BEGINNING, Happening.Part.TURN, Happening.Part.ENDING, Happening.Part.ANY);
        assertThat(lines).extracting(PictureLine::before).containsExactly(null, Happening.WAIT, Happening.LOOK, null);
    }

    @Test
    void each_line_has_its_own_language() {
        assertThat(PictureSheet.read(STORY).getLast().language()).isEqualTo(Language.ZH);
    }

    @Test
    void a_line_that_is_none_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureSheet.read("## A\n\nLEAP\tSINGLE\tWIDE\t-\ta jump"))
                .withMessageContaining("line 3")
                .withMessageContaining("LEAP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureSheet.read("WAIT\tSINGLE\tWIDE\t{who} waits"))
                .withMessageContaining("5 columns but found 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureSheet.read("WAIT\tSINGLE\tWIDE\t-\t{dog} waits"))
                .withMessageContaining("{dog}");
    }
}
