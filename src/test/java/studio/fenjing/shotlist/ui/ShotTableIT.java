package studio.fenjing.shotlist.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.fenjing.ComponentPage;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.shotlist.ui.ShotTable.Block;
import studio.fenjing.shotlist.ui.ShotTable.Deletion;
import studio.fenjing.shotlist.ui.ShotTable.FieldEdit;
import studio.fenjing.shotlist.ui.ShotTable.Insertion;
import studio.fenjing.shotlist.ui.ShotTable.Move;
import studio.fenjing.shotlist.ui.ShotTable.Row;
import studio.fenjing.shotlist.ui.ShotTable.SceneHeader;
import studio.fenjing.shotlist.ui.ShotTable.Selected;
import studio.fenjing.shotlist.ui.ShotTable.Why;
import tools.jackson.databind.json.JsonMapper;

class ShotTableIT {
    private static ComponentPage browser;

    @BeforeAll
    static void open() {
        browser = new ComponentPage("zh-CN");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void show_two_scenes_of_six_shots() {
        browser.reload();
        browser.page().evaluate("() => localStorage.clear()");
        mount();
        show(12, 6);
    }

    @Test
    void an_input_method_composes_from_the_first_key_on_a_selected_cell() {
        cell(1, "subjects").click();
        browser.compose("nihao", "你好");
        press("Enter");

        assertThat(cell(1, "subjects")).hasText("你好");
        assertThat(edits()).containsExactly(new FieldEdit("s1", 1, "subjects", "赵敏", "你好"));
    }

    @Test
    void enter_and_arrows_belong_to_the_input_method_while_it_composes() {
        cell(1, "subjects").click();
        browser.composeOnly("ni");
        browser.page().evaluate("""
                        () => page.focused().dispatchEvent(
                            new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true, composed: true }))""");
        assertThat(edits()).isEmpty();

        browser.compose("nihao", "你好");
        press("Tab");
        assertThat(edits()).containsExactly(new FieldEdit("s1", 1, "subjects", "赵敏", "你好"));
    }

    @Test
    void typing_replaces_and_enter_goes_down_into_the_next_scene() {
        cell(5, "notes").scrollIntoViewIfNeeded();
        cell(5, "notes").click();
        type("wet street");
        press("Enter");
        type("dry");
        press("Escape");

        assertThat(edits()).containsExactly(new FieldEdit("s5", 1, "notes", "", "wet street"));
        assertThat(field()).hasAttribute("aria-label", "备注, shot 7: empty");
    }

    @Test
    void terms_are_found_by_chinese_english_code_and_synonym() {
        for (String typed : List.of("特", "close-u", "CLOSE_UP", "cu")) {
            cell(0, "size").click();
            type(typed);
            press("Enter");
            assertThat(edits()).as(typed).extracting(FieldEdit::value).containsExactly("CLOSE_UP");
            browser.call("replaceRow", row(0, 6));
            browser.call("markSaved", "s0", "size", 1);
            browser.call("replaceRow", row(0, 6));
        }
    }

    @Test
    void a_word_that_is_no_term_asks_first_and_then_goes_to_the_server() {
        cell(0, "size").click();
        type("cowboy-ish");
        press("Enter");
        assertThat(edits()).isEmpty();
        assertThat(field()).hasValue("cowboy-ish");

        press("Enter");
        assertThat(edits()).extracting(FieldEdit::value).containsExactly("cowboy-ish");
    }

    @Test
    void shift_enter_breaks_the_line_and_enter_commits() {
        cell(2, "action").click();
        press("F2", "End");
        type("门外");
        press("Shift+Enter");
        type("有人");
        press("Enter");

        assertThat(edits()).extracting(FieldEdit::value).containsExactly(action(2) + "门外\n有人");
    }

    @Test
    void escape_leaves_the_cell_as_it_was() {
        cell(2, "action").click();
        type("x");
        press("Escape");
        assertThat(cell(2, "action")).hasText(action(2));
        assertThat(edits()).isEmpty();
    }

    @Test
    void a_block_from_excel_lands_cell_by_cell_and_what_is_left_over_becomes_new_shots() {
        cell(10, "sound").scrollIntoViewIfNeeded();
        cell(10, "sound").click();
        browser.paste("雨声\t\"暖\n黄\"\r\nsteps \"close\"\t冷\r\nthird\tblue\r\n");

        List<Block> blocks = browser.take("paste-block", Block.class);
        assertThat(blocks.getFirst().edits())
                .containsExactly(
                        new FieldEdit("s10", 1, "sound", "", "雨声"),
                        new FieldEdit("s10", 1, "music", "", "暖\n黄"),
                        new FieldEdit("s11", 1, "sound", "", "steps \"close\""),
                        new FieldEdit("s11", 1, "music", "", "冷"));
        assertThat(blocks.getLast().overflow()).containsExactly(Map.of("sound", "third", "music", "blue"));
    }

    @Test
    void pasted_words_become_terms() {
        cell(0, "size").click();
        browser.paste("特写\tEye level");
        assertThat(edits()).containsExactly(new FieldEdit("s0", 1, "size", "MEDIUM", "CLOSE_UP"));
    }

    @Test
    void one_copied_cell_fills_the_block() {
        cell(0, "subjects").click();
        press("Shift+ArrowDown", "Shift+ArrowDown");
        browser.paste("林晓月");
        assertThat(browser.take("paste-block", Block.class).getFirst().edits())
                .extracting(FieldEdit::id, FieldEdit::value)
                .containsExactly(tuple("s0", "林晓月"), tuple("s1", "林晓月"), tuple("s2", "林晓月"));
    }

    @Test
    void a_block_is_copied_as_excel_reads_it() {
        cell(0, "size").click();
        press("Shift+ArrowRight", "Shift+ArrowDown");
        assertThat(browser.copy()).isEqualTo("中景\t平视\r\n中景\t平视");
    }

    @Test
    void delete_clears_what_may_be_empty_only() {
        cell(0, "seconds").click();
        press("Shift+ArrowRight");
        press("Delete");
        assertThat(edits()).containsExactly(new FieldEdit("s0", 1, "action", action(0), ""));
    }

    @Test
    void control_d_fills_down() {
        cell(0, "action").click();
        press("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
        assertThat(browser.take("paste-block", Block.class).getFirst().edits())
                .extracting(FieldEdit::value)
                .containsExactly(action(0), action(0));
    }

    @Test
    void keys_insert_delete_move_undo_redo_and_ask_why() {
        cell(2, "size").click();
        press("Control+Enter", "Control+Shift+Enter", "Alt+ArrowDown", "Alt+ArrowUp", "Control+Delete", "Control+i");
        press("Control+z", "Control+y", "Control+Shift+z");

        assertThat(browser.take("shot-insert", Insertion.class))
                .containsExactly(new Insertion("c0", "s2", null), new Insertion("c0", null, "s2"));
        assertThat(browser.take("shot-move", Move.class))
                .containsExactly(new Move(List.of("s2"), "c0", "s4"), new Move(List.of("s2"), "c0", "s1"));
        assertThat(browser.take("shot-delete", Deletion.class)).containsExactly(new Deletion(List.of("s2")));
        assertThat(browser.take("why", Why.class)).containsExactly(new Why("s2", "size"));
        assertThat(browser.count("undo")).isEqualTo(1);
        assertThat(browser.count("redo")).isEqualTo(2);
    }

    @Test
    void a_shot_moves_from_the_edge_of_a_scene_into_the_next() {
        cell(5, "size").click();
        press("Alt+ArrowDown");
        cell(6, "size").click();
        press("Alt+ArrowUp");
        assertThat(browser.take("shot-move", Move.class))
                .containsExactly(new Move(List.of("s5"), "c1", "s6"), new Move(List.of("s6"), "c0", null));
    }

    @Test
    void scenes_show_their_sums_and_collapse_by_mouse_and_by_key() {
        Locator scene = browser.page().locator(".scene").first();
        assertThat(scene).containsText("内景 修车铺 黄昏");
        assertThat(scene).containsText("6 shots · 0:21");
        assertThat(browser.page().locator("footer")).containsText("Running time 0:42");

        scene.getByRole(AriaRole.BUTTON).click();
        assertThat(cell(0, "size")).hasCount(0);
        cell(6, "size").click();
        press("ArrowUp", "ArrowUp", "ArrowRight");
        assertThat(cell(0, "size")).isVisible();
    }

    @Test
    void rows_are_picked_one_by_one() {
        head(0).click();
        head(2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        press("Control+Delete");
        assertThat(browser.take("shot-delete", Deletion.class)).containsExactly(new Deletion(List.of("s0", "s2")));
    }

    @Test
    void the_server_hears_where_the_person_rests() {
        cell(3, "action").click();
        browser.page().waitForFunction("() => page.events.some(event => event.type === 'shot-selected')");
        assertThat(browser.take("shot-selected", Selected.class)).contains(new Selected("s3", "action", List.of("s3")));
    }

    @Test
    void an_edit_waits_for_the_one_before_it_in_the_same_cell() {
        cell(0, "subjects").click();
        type("一");
        press("Enter", "ArrowUp");
        type("二");
        press("Enter");
        assertThat(edits()).containsExactly(new FieldEdit("s0", 1, "subjects", "赵敏", "一"));

        browser.call("markSaved", "s0", "subjects", 2);
        assertThat(edits()).containsExactly(new FieldEdit("s0", 2, "subjects", "一", "二"));
        assertThat(cell(0, "subjects")).hasText("二");
    }

    @Test
    void a_refused_edit_shows_mine_and_theirs_and_keeps_mine() {
        cell(0, "subjects").click();
        type("我的");
        press("Enter", "ArrowUp");
        browser.call("reject", "s0", "subjects", "对方的", "周制片 changed this", 7);
        assertThat(edits()).hasSize(1);

        assertThat(browser.page().locator(".conflict-choice")).containsText("对方的");
        assertThat(cell(0, "subjects")).hasText("我的");
        browser.screenshot("shot-table-conflict");
        press("Enter", "Enter");
        assertThat(edits()).containsExactly(new FieldEdit("s0", 7, "subjects", "对方的", "我的"));
    }

    @Test
    void what_was_not_saved_is_asked_again_after_a_reload() {
        cell(0, "subjects").click();
        type("别丢");
        press("Enter");
        browser.reload();
        mount();
        show(12, 6);

        assertThat(cell(0, "subjects")).hasText("别丢");
        assertThat(edits()).containsExactly(new FieldEdit("s0", 1, "subjects", "赵敏", "别丢"));
        browser.call("markSaved", "s0", "subjects", 2);
        assertThat(browser.page().evaluate("() => localStorage.length")).isEqualTo(0);
    }

    @Test
    void what_was_not_saved_waits_for_rows_that_come_one_by_one() {
        cell(4, "subjects").click();
        type("别丢");
        press("Enter");
        browser.reload();
        mount();
        browser.call("setScenes", scenes(12, 6));
        browser.call("setRows", rows(2, 6));
        cell(0, "subjects").click();
        type("另一个");
        press("Enter");
        browser.call("insertRows", List.of(row(2, 6), row(3, 6), row(4, 6)));

        assertThat(cell(4, "subjects")).hasText("别丢");
        assertThat(edits()).extracting(FieldEdit::id).containsExactly("s0", "s4");
    }

    @Test
    void rows_that_arrive_leave_an_open_cell_open() {
        cell(1, "action").click();
        type("她");
        for (int i = 12; i < 40; i++) browser.call("insertRows", List.of(row(i, 6)));
        type("走了");
        press("Enter");
        assertThat(edits()).extracting(FieldEdit::value).containsExactly("她走了");
        assertThat(browser.page().locator("footer")).containsText("40 shots");
    }

    @Test
    void markup_in_a_cell_stays_text() {
        Row row = Row.of(
                "s0",
                1,
                "c0",
                shot(0).change().action("<img src=x onerror=alert(1)>").shot());
        browser.call("replaceRow", row);
        assertThat(cell(0, "action")).hasText("<img src=x onerror=alert(1)>");
        assertThat(browser.page().locator("shot-table img")).hasCount(0);
    }

    @Test
    void a_read_only_table_asks_for_nothing() {
        browser.page().evaluate("() => { page.component.readonly = true; return page.component.updateComplete; }");
        cell(1, "subjects").click();
        type("x");
        press("Delete", "Control+Enter", "Alt+ArrowDown", "Control+d");
        browser.paste("y");
        assertThat(edits()).isEmpty();
        assertThat(browser.count("shot-insert") + browser.count("shot-move") + browser.count("paste-block"))
                .isZero();
    }

    @Test
    void a_screen_reader_finds_a_grid_and_hears_the_cell() {
        Page page = browser.page();
        assertThat(page.getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("Shot list")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("景别")))
                .isVisible();
        cell(1, "size").click();
        assertThat(field()).isFocused();
        assertThat(field()).hasAttribute("aria-label", "景别, shot 2: 中景");
        assertThat(field()).hasAttribute("aria-activedescendant", "active-cell");
        assertThat(page.locator("#active-cell")).hasAttribute("aria-selected", "true");
        press("F2");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        assertThat(page.locator("[role=option][aria-selected=true]")).hasText("中景Medium");
        assertThat(page.locator("shot-table [role=row]:not(:has([role=gridcell], [role=columnheader]))"))
                .hasCount(0);
    }

    @Test
    void light_and_dark_are_photographed() {
        cell(1, "action").click();
        press("Shift+ArrowDown", "Shift+ArrowDown");
        browser.screenshot("shot-table-light");
        browser.dark(true);
        cell(3, "size").click();
        press("F2");
        browser.screenshot("shot-table-dark");
        browser.dark(false);
    }

    @Test
    void two_thousand_rows_come_at_once_and_scroll() {
        List<Double> first = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mount();
            Map<String, Object> list = Map.of("scenes", scenes(2000, 20), "rows", rows(2000, 20));
            first.add(((Number) browser.page().evaluate("""
                                    async json => {
                                      const list = JSON.parse(json);
                                      return page.until('雨水', () => { page.call('setScenes', list.scenes); page.call('setRows', list.rows); });
                                    }""", JsonMapper.shared().writeValueAsString(list)))
                    .doubleValue());
        }
        List<?> frames = (List<?>) browser.page().evaluate("() => page.scroll(120, 60)");
        double median = ((Number) frames.get(60)).doubleValue();
        double slow = ((Number) frames.get(114)).doubleValue();
        System.out.printf(
                "bench table rows=2000 firstRowsMs=%s frameP50Ms=%.1f frameP95Ms=%.1f%n", first, median, slow);
        // The machine that builds may be busy and paints without a GPU; the numbers above are for people.
        assertThat(first.stream().min(Double::compare).orElseThrow()).isLessThan(600);
        assertThat(median).isLessThan(100);
    }

    private static void mount() {
        browser.mount("shot-table", Map.of("storageKey", "test", "columns", ShotColumn.all(Language.ZH)));
    }

    private static void show(int shots, int perScene) {
        browser.call("setScenes", scenes(shots, perScene));
        browser.call("setRows", rows(shots, perScene));
        assertThat(cell(0, "size")).isVisible();
    }

    private static List<SceneHeader> scenes(int shots, int perScene) {
        return IntStream.range(0, (shots + perScene - 1) / perScene)
                .mapToObj(
                        i -> new SceneHeader("c" + i, "" + (i + 1), i % 2 == 0 ? "内景 修车铺 黄昏" : "EXT. HARBOUR - NIGHT"))
                .toList();
    }

    private static List<Row> rows(int shots, int perScene) {
        return IntStream.range(0, shots).mapToObj(i -> row(i, perScene)).toList();
    }

    private static Row row(int i, int perScene) {
        return Row.of("s" + i, 1, "c" + i / perScene, shot(i));
    }

    private static Shot shot(int i) {
        return Shot.draft("" + (i + 1))
                .size(ShotSize.MEDIUM)
                .seconds(3.5)
                .subjects(List.of("赵敏"))
                .action(action(i))
                .shot();
    }

    private static String action(int i) {
        return "雨水顺着卷帘门的缝隙往里渗，赵敏蹲在拆了一半的摩托车旁。".repeat(1 + i % 3);
    }

    private static Locator cell(int shot, String column) {
        return browser.page().locator("shot-table [row-id='s%d'] [col-id='%s']".formatted(shot, column));
    }

    private static Locator head(int shot) {
        return browser.page().locator("shot-table [row-id='s%d'] .row-head".formatted(shot));
    }

    private static Locator field() {
        return browser.page().locator("shot-table textarea");
    }

    private static void type(String text) {
        browser.page().keyboard().type(text);
    }

    private static void press(String... keys) {
        for (String key : keys) browser.page().keyboard().press(key);
    }

    private static List<FieldEdit> edits() {
        return browser.take("cell-edit", FieldEdit.class);
    }
}
