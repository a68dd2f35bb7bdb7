package studio.fenjing.generation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.LoadedEngine;

class WordingTest {
    private final Wording wording = new Wording(LoadedEngine.LINGUISTS);

    @Test
    void slots_stay_whole_and_english_gets_small() {
        assertThat(wording.words("Past {other}’s shoulder, {who} looks up", Language.EN))
                .isEqualTo(List.of("past", "{other}", "'s", "shoulder", ",", "{who}", "looks", "up"));
        assertThat(wording.words("{who}推开{place}的门", Language.ZH))
                .startsWith("{who}")
                .contains("{place}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "past {other}'s shoulder, {who} looks up: nothing moves",
                "half-lit, {thing} doesn't move; {who}'s hand waits",
                "{who}推开{place}的门，雨水跟着进来"
            })
    void what_is_taken_apart_comes_together_again(String text) {
        Language language = Language.of(text.replaceAll("\\{\\w+}", ""));
        assertThat(Wording.text(wording.words(text, language), language)).isEqualTo(text);
    }
}
