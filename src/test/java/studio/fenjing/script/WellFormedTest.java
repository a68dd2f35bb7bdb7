package studio.fenjing.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellFormedTest {
    @Test
    void leaves_whole_characters_alone() {
        assertThat(WellFormed.of("赵敏 🎬 <b>\n\u202E\u0007")).isEqualTo("赵敏 🎬 <b>\n\u202E\u0007");
    }

    @Test
    void replaces_lone_surrogates_and_nul_without_moving_an_offset() {
        assertThat(WellFormed.of("a\uD83Cb\uDFACc\u0000d\uD83C")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    }
}
