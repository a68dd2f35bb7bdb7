package studio.fenjing.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void a_span_names_its_part_of_a_text() {
        assertThat(new Span(1, 3).of("一盏灯灭")).isEqualTo("盏灯");
        assertThat(new Span(2, 99).of("一盏灯灭")).isEqualTo("灯灭");
        assertThat(new Span(50, 99).of("一盏灯灭")).isEmpty();
        assertThat(new Span(1, 3).length()).isEqualTo(2);
        assertThat(new Span(3, 3).isEmpty()).isTrue();
    }

    @Test
    void a_span_cannot_run_backwards_or_begin_before_the_text() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessage("span 3-2");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("span -1-2");
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 5))).isTrue();
        assertThat(new Span(0, 3).contains(3)).isFalse();
        assertThat(new Span(0, 3).contains(2)).isTrue();
    }

    @Test
    void spans_join_and_sort_by_their_beginning() {
        assertThat(new Span(4, 6).to(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 2));
    }
}
