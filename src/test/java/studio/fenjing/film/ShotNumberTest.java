package studio.fenjing.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShotNumberTest {
    @ParameterizedTest
    @CsvSource({"12, 12", "012, 12", " 12a , 12A", "12AB, 12AB", "a12b, A12B", "0, 0", "000, 0"})
    void numbers_are_read_as_people_write_them(String written, String number) {
        assertThat(ShotNumber.parse(written)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "12I", "12O", "12-A", "-1", "1234567", "12ABCDEFG", "１２", "1.5"})
    void other_writing_is_refused(String written) {
        assertThatThrownBy(() -> ShotNumber.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(written);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 13, 12A",
        "12, , 13",
        "12A, 13, 12B",
        "12H, 13, 12J",
        "12N, 13, 12P",
        "12, 12A, A12A",
        "12, A12A, AA12A",
        "A12A, 12A, B12A",
        "AA12A, A12A, BA12A",
        "A12A, 13, 12A",
        "12A, 12B, 12AA",
        "12AA, 12B, 12AB",
        "12Z, 13, 12ZA",
        "12, 20, 12A",
        ", 2, 1",
        ", , 1",
        ", 1, 0A",
        ", 0A, A0A",
        ", A0A, AA0A",
    })
    void a_number_between_two_sorts_between_them(@Nullable String before, @Nullable String after, String between) {
        ShotNumber first = before == null ? null : ShotNumber.parse(before);
        ShotNumber last = after == null ? null : ShotNumber.parse(after);
        ShotNumber number = ShotNumber.between(first, last);

        assertThat(number).hasToString(between);
        if (first != null) assertThat(number).isGreaterThan(first);
        if (last != null) assertThat(number).isLessThan(last);
    }

    @Test
    void inserting_again_and_again_stays_in_order_and_readable() {
        ShotNumber last = ShotNumber.parse("13");
        ShotNumber number = ShotNumber.parse("12");
        for (int i = 0; i < 60; i++) {
            ShotNumber next = ShotNumber.between(number, last);
            assertThat(next).isGreaterThan(number).isLessThan(last);
            assertThat(next.letters()).doesNotContain("I").doesNotContain("O");
            assertThat(ShotNumber.parse(next.toString())).isEqualTo(next);
            number = next;
        }
    }

    @Test
    void inserting_ahead_again_and_again_stays_in_order() {
        ShotNumber first = ShotNumber.parse("12");
        ShotNumber last = ShotNumber.parse("12A");
        ShotNumber number = last;
        for (int i = 0; i < 6; i++) {
            ShotNumber ahead = ShotNumber.between(first, number);
            assertThat(ahead).isGreaterThan(first).isLessThan(number);
            number = ahead;
        }
        for (int i = 0; i < 20; i++) {
            ShotNumber next = ShotNumber.between(number, last);
            assertThat(next).isGreaterThan(number).isLessThan(last);
            number = next;
        }
    }

    @Test
    void letters_sort_before_the_next_number() {
        assertThat(ShotNumber.parse("2")).isLessThan(ShotNumber.parse("10"));
        assertThat(ShotNumber.parse("12Z")).isLessThan(ShotNumber.parse("13"));
        assertThat(ShotNumber.parse("12")).isLessThan(ShotNumber.parse("12A"));
    }
}
