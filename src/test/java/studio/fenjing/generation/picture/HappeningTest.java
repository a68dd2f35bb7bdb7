package studio.fenjing.generation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HappeningTest {
    @ParameterizedTest
    @CsvSource({"0,BEGINNING", "0.33,BEGINNING", "0.34,TURN", "0.66,TURN", "0.67,ENDING", "1,ENDING"})
    void a_story_has_three_thirds(double share, Happening.Part part) {
        assertThat(Happening.Part.at(share)).isEqualTo(part);
    }

    @ParameterizedTest
    @EnumSource(Happening.Part.class)
    void something_happens_in_every_part(Happening.Part part) {
        assertThat(Arrays.stream(Happening.values())).anyMatch(happening -> happening.part() == part);
    }
}
