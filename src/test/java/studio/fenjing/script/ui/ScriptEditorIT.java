package studio.fenjing.script.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.fenjing.ComponentPage;
import studio.fenjing.script.ui.ScriptEditor.Text;

class ScriptEditorIT {
    private static final String SCRIPT = """
            第三场 内景 修车铺 黄昏

            △雨水顺着卷帘门的缝隙往里渗。

            赵敏
            （头也不抬）
            你迟到了。

            林晓月：路上堵车。

            INT. HARBOUR WAREHOUSE - NIGHT

            Rain hammers the tin roof.

            MARA
            (quietly)
            One is missing.

            CUT TO:
            """;

    private static ComponentPage browser;

    record Element(String kind, int start, int end) {}

    record Caret(int offset) {}

    @BeforeAll
    static void open() {
        browser = new ComponentPage("zh-CN");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void show_a_script() {
        browser.reload();
        browser.page().evaluate("() => localStorage.clear()");
        browser.mount("script-editor", Map.of("storageKey", "test"));
        browser.call("setText", SCRIPT, 3);
        browser.call("setElements", 0, elements());
    }

    @Test
    void elements_are_told_apart_in_both_languages() {
        assertThat(content().locator(".cm-heading"))
                .hasText(new String[] {"第三场 内景 修车铺 黄昏", "INT. HARBOUR WAREHOUSE - NIGHT"});
        assertThat(content().locator(".cm-cue")).hasText(new String[] {"赵敏", "林晓月", "MARA"});
        assertThat(content().locator(".cm-dialogue")).hasText(new String[] {"你迟到了。", "路上堵车。", "One is missing."});
        assertThat(content().locator(".cm-parenthetical")).hasText(new String[] {"（头也不抬）", "(quietly)"});
        assertThat(content().locator(".cm-transition")).hasText("CUT TO:");
        assertThat(content().locator(".cm-cue-line")).hasCount(2);
    }

    @Test
    void the_outline_leads_to_a_scene() {
        Locator scenes = browser.page().locator("script-editor nav button");
        assertThat(scenes).hasText(new String[] {"第三场 内景 修车铺 黄昏", "INT. HARBOUR WAREHOUSE - NIGHT"});
        scenes.nth(1).click();
        browser.page().waitForFunction("() => page.events.some(event => event.type === 'caret-moved')");
        assertThat(browser.take("caret-moved", Caret.class)).contains(new Caret(SCRIPT.indexOf("INT. HARBOUR")));
        assertThat(scenes.nth(1)).hasAttribute("aria-current", "true");
    }

    @Test
    void marks_move_along_with_what_is_typed_before_them() {
        content().click();
        press("Control+Home");
        browser.page().keyboard().type("序\n\n");
        assertThat(content().locator(".cm-cue").first()).hasText("赵敏");
    }

    @Test
    void a_late_answer_of_the_reader_is_placed_by_what_was_typed_since() {
        content().click();
        press("Control+Home");
        browser.page().keyboard().type("序幕\n");
        Text sent = nextText();
        browser.page().keyboard().type("再写几个字\n");
        List<Element> read = elements().stream()
                .map(e -> new Element(e.kind(), e.start() + 3, e.end() + 3))
                .toList();
        browser.call("setElements", sent.version(), read);
        assertThat(content().locator(".cm-cue").first()).hasText("赵敏");
        assertThat(content().locator(".cm-heading").first()).hasText("第三场 内景 修车铺 黄昏");
    }

    @Test
    void the_text_is_sent_after_a_pause_and_kept_until_it_is_acknowledged() {
        content().click();
        press("Control+End");
        browser.page().keyboard().type("FADE OUT.");
        Text sent = nextText();
        assertThat(sent.text()).isEqualTo(SCRIPT + "FADE OUT.");
        assertThat(sent.revision()).isEqualTo(3);
        assertThat(stored()).isEqualTo(1);

        browser.call("acknowledge", sent.version(), 4);
        assertThat(stored()).isZero();
    }

    @Test
    void leaving_the_editor_sends_at_once() {
        content().click();
        press("Control+End");
        browser.page().keyboard().type("x");
        browser.page().evaluate("() => page.focused().blur()");
        assertThat(browser.take("text-changed", Text.class)).hasSize(1);
    }

    @Test
    void unsaved_text_comes_back_after_a_reload() {
        content().click();
        press("Control+End");
        browser.page().keyboard().type("别丢");
        nextText();
        browser.reload();
        browser.mount("script-editor", Map.of("storageKey", "test"));
        browser.call("setText", SCRIPT, 3);
        assertThat(content()).containsText("别丢");
        assertThat(nextText().text()).endsWith("别丢");
    }

    @Test
    void unsaved_text_on_an_old_revision_is_offered_not_forced() {
        content().click();
        press("Control+End");
        browser.page().keyboard().type("我的结尾");
        nextText();
        browser.reload();
        browser.mount("script-editor", Map.of("storageKey", "test"));
        browser.call("setText", "别人的剧本", 5);
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("not saved");
        browser.page().getByText("Take theirs").click();
        assertThat(content()).hasText("别人的剧本");
        press("Control+z");
        assertThat(content()).containsText("我的结尾");
    }

    @Test
    void a_refused_text_waits_for_the_choice() {
        content().click();
        press("Control+End");
        browser.page().keyboard().type("mine");
        nextText();
        browser.call("reject", "theirs", 9, "");
        browser.page().keyboard().type(" more");
        browser.page().evaluate("() => page.focused().blur()");
        assertThat(browser.take("text-changed", Text.class)).isEmpty();

        browser.page().getByText("Keep mine").click();
        assertThat(browser.take("text-changed", Text.class)).singleElement().satisfies(text -> {
            assertThat(text.revision()).isEqualTo(9);
            assertThat(text.text()).endsWith("mine more");
        });
    }

    @Test
    void an_input_method_is_not_disturbed_by_answers_of_the_server() {
        content().click();
        press("Control+Home");
        browser.composeOnly("nihao");
        browser.call("setElements", 0, List.of());
        browser.call("highlight", List.of(Map.of("start", 0, "end", 3)));
        assertThat(content().locator(".cm-heading").first()).isVisible();

        browser.compose("nihao", "你好");
        assertThat(content()).containsText("你好第三场");
        assertThat(content().locator(".cm-heading")).hasCount(0);
        assertThat(nextText().text()).isEqualTo("你好" + SCRIPT);
    }

    @Test
    void beats_of_a_shot_are_marked() {
        int start = SCRIPT.indexOf("你迟到了");
        browser.call("highlight", List.of(Map.of("start", start, "end", start + 5)));
        assertThat(content().locator(".cm-beat")).hasText("你迟到了。");
        browser.screenshot("script-editor-light");
        browser.dark(true);
        press("Control+f");
        browser.screenshot("script-editor-dark");
        browser.dark(false);
    }

    @Test
    void spans_beyond_the_text_are_cut_off() {
        browser.call("highlight", List.of(Map.of("start", 5, "end", 1_000_000), Map.of("start", -4, "end", -1)));
        assertThat(content().locator(".cm-beat").first()).isVisible();
    }

    @Test
    void undo_takes_typing_back_but_never_the_stored_text() {
        content().click();
        press("Control+End");
        browser.page().keyboard().type("x");
        press("Control+z", "Control+z", "Control+z");
        assertThat(browser.page().evaluate("() => page.component.text")).isEqualTo(SCRIPT);
    }

    @Test
    void markup_stays_text() {
        browser.call("setText", "<img src=x onerror=alert(1)>", 4);
        browser.call("setElements", 0, List.of(new Element("HEADING", 0, 28)));
        assertThat(browser.page().locator("script-editor nav button")).hasText("<img src=x onerror=alert(1)>");
        assertThat(browser.page().locator("script-editor img")).hasCount(0);
    }

    @Test
    void ten_thousand_lines_are_quick() {
        StringBuilder text = new StringBuilder();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String line = i % 5 == 0 ? "第%d场 内景 码头 夜".formatted(i) : "△雨水顺着屋檐滴下，她推开门，看见了他 %d。".formatted(i);
            elements.add(new Element(i % 5 == 0 ? "HEADING" : "ACTION", text.length(), text.length() + line.length()));
            text.append(line).append('\n');
        }
        browser.call("setText", text.toString(), 4);
        browser.call("setElements", 0, elements);
        content().click();
        double key = ((Number) browser.page().evaluate("""
                                async () => {
                                  const start = performance.now();
                                  for (let i = 0; i < 20; i++) {
                                    document.execCommand('insertText', false, '字');
                                    await new Promise(requestAnimationFrame);
                                  }
                                  return (performance.now() - start) / 20;
                                }""")).doubleValue();
        System.out.printf("bench editor lines=10000 keyMs=%.1f%n", key);
        assertThat(key).isLessThan(200);
    }

    private static List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        add(elements, "HEADING", "第三场 内景 修车铺 黄昏");
        add(elements, "ACTION", "雨水顺着卷帘门的缝隙往里渗。");
        add(elements, "CUE", "赵敏");
        add(elements, "PARENTHETICAL", "（头也不抬）");
        add(elements, "DIALOGUE", "你迟到了。");
        add(elements, "CUE", "林晓月");
        add(elements, "DIALOGUE", "路上堵车。");
        add(elements, "HEADING", "INT. HARBOUR WAREHOUSE - NIGHT");
        add(elements, "ACTION", "Rain hammers the tin roof.");
        add(elements, "CUE", "MARA");
        add(elements, "PARENTHETICAL", "(quietly)");
        add(elements, "DIALOGUE", "One is missing.");
        add(elements, "TRANSITION", "CUT TO:");
        return elements;
    }

    private static void add(List<Element> elements, String kind, String text) {
        int start = SCRIPT.indexOf(text);
        elements.add(new Element(kind, start, start + text.length()));
    }

    private static Text nextText() {
        browser.page().waitForFunction("() => page.events.some(event => event.type === 'text-changed')");
        return browser.take("text-changed", Text.class).getLast();
    }

    private static int stored() {
        return ((Number) browser.page().evaluate("() => localStorage.length")).intValue();
    }

    private static Locator content() {
        return browser.page().locator("script-editor .cm-content");
    }

    private static void press(String... keys) {
        for (String key : keys) browser.page().keyboard().press(key);
    }
}
