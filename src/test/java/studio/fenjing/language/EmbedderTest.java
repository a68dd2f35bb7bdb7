package studio.fenjing.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedderTest {
    @Test
    void likeness_is_the_cosine_and_nothing_where_there_is_no_meaning() {
        assertThat(Embedder.likeness(new float[] {1, 0}, new float[] {3, 0})).isEqualTo(1);
        assertThat(Embedder.likeness(new float[] {1, 0}, new float[] {0, 2})).isZero();
        assertThat(Embedder.likeness(new float[] {0, 0}, new float[] {0, 2})).isZero();
    }
}
