package studio.fenjing.generation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.LoadedEngine;

class PhraseSheetTest {
    private static final String HEADER = "language\tuse\tsize\tframing\tmood\ttext\n";

    @Test
    void reads_a_phrase_of_each_line() {
        List<Phrase> phrases = PhraseSheet.read(
                HEADER + "en\tBETWEEN\tCLOSE_UP\tSINGLE\ttense,eerie\t{who} looks up at {thing}\n\n",
                LoadedEngine.EMBEDDER);
        assertThat(phrases).singleElement().satisfies(phrase -> {
            assertThat(phrase.language()).isEqualTo(Language.EN);
            assertThat(phrase.use()).isEqualTo(Phrase.Use.BETWEEN);
            assertThat(phrase.size()).isEqualTo(ShotSize.CLOSE_UP);
            assertThat(phrase.framing()).isEqualTo(Framing.SINGLE);
            assertThat(phrase.mood()).containsExactly("tense", "eerie");
            assertThat(phrase.slots()).isEqualTo(Set.of("who", "thing"));
            assertThat(phrase.meaning()).hasSize(LoadedEngine.EMBEDDER.concepts());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en;BETWEEN;CLOSE_UP;SINGLE;-|line 2: expected 6 columns but found 5",
                "fr;BETWEEN;CLOSE_UP;SINGLE;-;text|line 2: ",
                "en;ASIDE;CLOSE_UP;SINGLE;-;text|line 2: ",
                "en;BETWEEN;HUGE;SINGLE;-;text|line 2: ",
            })
    void a_line_that_is_no_phrase_is_named(String line, String message) {
        assertThatThrownBy(() -> PhraseSheet.read(HEADER + line.replace(';', '\t'), LoadedEngine.EMBEDDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void the_corpus_has_phrases_of_every_use_in_both_languages_with_known_slots_alone() throws IOException {
        List<Phrase> phrases = PhraseSheet.read(
                Files.readString(LoadedEngine.CORPUS.resolve(PhraseSheet.NAME)), LoadedEngine.EMBEDDER);
        for (Language language : Language.values())
            for (Phrase.Use use : Phrase.Use.values())
                assertThat(phrases).anyMatch(phrase -> phrase.language() == language && phrase.use() == use);
        assertThat(phrases)
                .allMatch(phrase -> !phrase.text()
                        .replaceAll("\\{(who|other|place|thing)}", "")
                        .contains("{"));
        assertThat(phrases).extracting(Phrase::text).doesNotHaveDuplicates();
    }
}
