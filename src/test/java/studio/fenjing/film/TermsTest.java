package studio.fenjing.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Terms;
import studio.fenjing.film.vocabulary.Transition;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "EXTREME_CLOSE_UP, EXTREME_CLOSE_UP",
        "大特写, EXTREME_CLOSE_UP",
        "extreme close-up, EXTREME_CLOSE_UP",
        "Extreme Close Up, EXTREME_CLOSE_UP",
        "xcu, EXTREME_CLOSE_UP",
        "细节特写, EXTREME_CLOSE_UP",
        " m.s. , MEDIUM",
        "极远景, EXTREME_WIDE",
        "ELS, EXTREME_WIDE",
        "Long Shot, WIDE",
        "cowboy, MEDIUM_WIDE",
        "胸像, MEDIUM_CLOSE_UP",
    })
    void sizes_are_read_however_they_are_spelled(String word, ShotSize size) {
        assertThat(Terms.of(ShotSize.class).read(word)).hasValueSatisfying(reading -> {
            assertThat(reading.term()).isEqualTo(size);
            assertThat(reading.ambiguous()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"中景, MEDIUM", "中近景, MEDIUM"})
    void words_that_schools_use_differently_are_flagged(String word, ShotSize size) {
        assertThat(Terms.of(ShotSize.class).read(word)).hasValueSatisfying(reading -> {
            assertThat(reading.term()).isEqualTo(size);
            assertThat(reading.ambiguous()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "middle", "特", "MEDIUM MEDIUM"})
    void other_words_are_no_terms(String word) {
        assertThat(Terms.of(ShotSize.class).read(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dolly in, PUSH_IN", "推, PUSH_IN", "tracking, FOLLOW", "arc, ORBIT", "航拍, DRONE", "dolly out, PULL_OUT"
    })
    void movements_are_read_by_the_words_of_the_trade(String word, Movement movement) {
        assertThat(Terms.of(Movement.class).read(word).orElseThrow().term()).isEqualTo(movement);
    }

    @ParameterizedTest
    @CsvSource({
        "画外音, OFF_SCREEN",
        "O.S., OFF_SCREEN",
        "os, OFF_SCREEN",
        "V.O., VOICE_OVER",
        "VO, VOICE_OVER",
        "旁白, VOICE_OVER"
    })
    void voices_are_read_by_their_abbreviations(String word, Delivery delivery) {
        assertThat(Terms.of(Delivery.class).read(word).orElseThrow().term()).isEqualTo(delivery);
    }

    static Stream<Class<? extends Enum<?>>> kinds() {
        return Stream.of(ShotSize.class, Framing.class, Angle.class, Movement.class, Transition.class, Delivery.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_term_is_read_by_its_code_and_both_its_words(Class<? extends Enum<?>> kind) {
        ShotField[] fields = ShotField.values();
        Arrays.stream(fields)
                .filter(field -> field.terms().stream().anyMatch(kind::isInstance))
                .forEach(field -> field.terms().forEach(term -> {
                    Shot shot = Shot.draft("1").shot();
                    assertThat(field.read(field.write(shot, term.name()))).isEqualTo(term.name());
                    assertThat(field.read(field.write(shot, term.words().chinese())))
                            .isEqualTo(term.name());
                    assertThat(field.read(field.write(shot, term.words().english())))
                            .isEqualTo(term.name());
                }));
    }

    @Test
    void angles_have_words_of_their_own() {
        assertThat(Terms.of(Angle.class).read("俯拍").orElseThrow().term()).isEqualTo(Angle.HIGH);
    }
}
