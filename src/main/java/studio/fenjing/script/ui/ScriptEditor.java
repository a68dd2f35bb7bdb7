package studio.fenjing.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editor of a script. What headings, cues and speech are is for the server's reader to say, by {@link #setElements}
 * after every {@link Text}. Every {@link Text} must be answered by {@link #acknowledge} or {@link #reject}: until then the
 * browser keeps it, over a lost connection and a reload. Texts have line feeds as line ends, whatever was set.
 */
@Tag("script-editor")
@JsModule("./script-editor.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
public final class ScriptEditor extends Component implements HasSize, HasStyle, LocaleChangeObserver {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the editor says, by the names in {@code script-editor/labels.ts}; those from "Find" on are CodeMirror's. */
    static final List<String> LABELS = List.of(
            "script",
            "outline",
            "noScenes",
            "placeholder",
            "draftFound",
            "newer",
            "keepMine",
            "takeTheirs",
            "Find",
            "Replace",
            "next",
            "previous",
            "all",
            "match case",
            "regexp",
            "by word",
            "replace",
            "replace all",
            "close",
            "current match",
            "on line",
            "replaced match on line $",
            "replaced $ matches",
            "Go to line",
            "go");

    /**
     * The whole text after a pause of typing.
     *
     * @param version counts the texts of this editor; 0 is the text that was set
     * @param revision the stored revision that it was written on
     */
    record Text(String text, int version, int revision) {}

    private record Caret(int offset) {}

    private record Element(String kind, int start, int end) {
        static Element of(ScreenplayElement element) {
            Span span = element.span();
            return new Element(element.kind().name(), span.start(), span.end());
        }
    }

    /** @param storageKey names the unsaved text in the browser: one per person and script */
    public ScriptEditor(String storageKey) {
        getElement().setProperty("storageKey", storageKey);
    }

    /** Shows a stored text. Unsaved text of this browser comes back, or is offered where the script has changed since. */
    public void setText(String text, int revision) {
        call("setText", text, revision);
    }

    /** Puts in a text that the person asked for, an import for example; undo takes it back. */
    void replaceText(String text) {
        call("replaceText", text);
    }

    /** Shows what the reader found in the text of a version; what was typed since is allowed for. */
    public void setElements(int version, List<ScreenplayElement> elements) {
        call("setElements", version, json(elements.stream().map(Element::of).toList()));
    }

    /** Marks the beats of a shot, and scrolls there unless the person is writing. */
    public void highlight(List<Span> spans) {
        call(
                "highlight",
                json(spans.stream()
                        .map(span -> Map.of("start", span.start(), "end", span.end()))
                        .toList()));
    }

    void acknowledge(int version, int revision) {
        call("acknowledge", version, revision);
    }

    /** Refuses a text that was written on an old revision; the browser lets the person choose which stays. */
    void reject(String newer, int revision, String message) {
        call("reject", newer, revision, message);
    }

    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    public void setOutline(boolean shown) {
        getElement().setProperty("outline", shown);
    }

    Registration onText(Consumer<Text> listener) {
        return getElement()
                .addEventListener("text-changed", event -> listener.accept(event.getEventDetail(Text.class)))
                .addEventDetail();
    }

    /** The caret's offset in the text, in UTF-16 code units, once it rests. */
    public Registration onCaret(IntConsumer listener) {
        return getElement()
                .addEventListener(
                        "caret-moved",
                        event -> listener.accept(
                                event.getEventDetail(Caret.class).offset()))
                .addEventDetail();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Map<String, String> labels =
                LABELS.stream().collect(Collectors.toMap(Function.identity(), label -> getTranslation(key(label))));
        getElement().setPropertyJson("labels", JSON.valueToTree(labels));
    }

    static String key(String label) {
        return "script-editor." + label.replace(' ', '-');
    }

    private void call(String function, @Nullable Object... arguments) {
        getElement().callJsFunction(function, arguments);
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }
}
