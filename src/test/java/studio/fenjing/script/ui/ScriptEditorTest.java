package studio.fenjing.script.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.fenjing.BrowserEnd;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.Span;
import studio.fenjing.script.ui.ScriptEditor.Text;

class ScriptEditorTest {
    private final ScriptEditor editor = new ScriptEditor("script");

    @Test
    void text_and_caret_arrive_as_values() {
        List<Text> texts = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        editor.onText(texts::add);
        editor.onCaret(offsets::add);
        BrowserEnd.send(editor, "text-changed", "{'text':'雨\\n','version':2,'revision':5}");
        BrowserEnd.send(editor, "caret-moved", "{'offset':7}");
        assertThat(texts).containsExactly(new Text("雨\n", 2, 5));
        assertThat(offsets).containsExactly(7);
    }

    @Test
    void everything_sent_to_the_browser_can_be_encoded() {
        List<String> sent = BrowserEnd.sent(editor, shown -> {
            shown.setText("赵敏", 1);
            shown.replaceText("x");
            shown.setElements(0, List.of(ScreenplayElement.of(ScreenplayElement.Kind.CUE, new Span(0, 2), "赵敏")));
            shown.highlight(List.of(new Span(0, 2)));
            shown.acknowledge(1, 2);
            shown.reject("theirs", 3, "changed");
        });
        assertThat(sent).hasSize(6);
        assertThat(sent.get(2)).contains("setElements", "\"kind\":\"CUE\"", "\"end\":2");
    }

    @Test
    void the_labels_are_those_that_the_component_asks_for() throws IOException {
        String source = Files.readString(Path.of("frontend/script-editor/labels.ts"));
        assertThat(Pattern.compile("^  '?([^':\\n/]+?)'?: ", Pattern.MULTILINE)
                        .matcher(source)
                        .results()
                        .map(label -> label.group(1)))
                .containsExactlyInAnyOrderElementsOf(ScriptEditor.LABELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_zh_CN.properties"})
    void every_label_is_written_in_both_languages(String file) throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", file))) {
            PropertyResourceBundle texts = new PropertyResourceBundle(reader);
            assertThat(ScriptEditor.LABELS)
                    .allSatisfy(label ->
                            assertThat(texts.getString(ScriptEditor.key(label))).isNotBlank());
        }
    }
}
