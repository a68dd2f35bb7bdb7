package studio.fenjing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Pattern USED = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Properties english = words("translations.properties");
    private final Properties chinese = words("translations_zh_CN.properties");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void every_sentence_with_blanks_can_be_filled() {
        Stream.of(english, chinese)
                .flatMap(words -> words.entrySet().stream())
                .filter(word -> word.getValue().toString().contains("{0"))
                .forEach(word -> assertThatCode(
                                () -> MessageFormat.format(word.getValue().toString(), 1, 2, 3))
                        .as(word.getKey().toString())
                        .doesNotThrowAnyException());
    }

    @Test
    void nothing_is_left_unsaid() {
        assertThat(english.values()).noneMatch(word -> word.toString().isBlank());
        assertThat(chinese.values()).noneMatch(word -> word.toString().isBlank());
    }

    @Test
    void every_key_that_a_screen_names_has_words() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> used = sources.filter(path -> path.toString().endsWith(".java"))
                    .map(TranslationsTest::text)
                    .flatMap(source -> USED.matcher(source).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());
            assertThat(used).isNotEmpty();
            assertThat(english.stringPropertyNames()).containsAll(used);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + file)),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
