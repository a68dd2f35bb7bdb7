package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.interchange.ShotListSchema;

/** The main job from end to end, by people in a browser, with the networks that are shipped. */
class JourneyIT {
    private static final Map<Language, String> SCENES = Map.of(Language.ZH, """
            第三场 内景 诊所 夜

            △ 走廊的灯一明一暗。宋岚把药箱放在长椅上，回头望着空荡荡的大门。

            △ 何医生从里间出来，摘下口罩，手套上有血。

            宋岚
            （站起来）
            他怎么样？

            何医生：还在睡，别进去。

            △ 宋岚推开他，冲到门口，又停住了。她的手按在门把上，慢慢松开。

            何医生
            你该早一点送他来的。

            △ 墙上的钟敲了三下。雨打在窗上。

            宋岚（画外音）
            那天夜里，我第一次没有等到天亮。
            """, Language.EN, """
            INT. SIGNAL BOX - NIGHT

            Wind rattles the glass. NORA, sixties, pours tea into a chipped mug and never takes her eyes off the board.

            A bell rings once. A red lamp comes on.

            NORA
            That line has been dead for thirty years.

            TOBIAS climbs the stairs, soaked, a lantern in his hand.

            TOBIAS
            (out of breath)
            Tell me you heard it too.

            She holds up her palm. The bell rings again.

            NORA
            Switch off the lantern.

            He does. In the dark below them, something heavy rolls past the window.

            TOBIAS (V.O.)
            Nobody ever asked us what was on that train.
            """);
    private static final Map<Language, String> PROJECTS = Map.of(Language.ZH, "修车铺的雨夜", Language.EN, "The Last Ferry");
    private static final Map<Language, String> CLOSE_UPS = Map.of(Language.ZH, "特写", Language.EN, "Close-up");

    private static final String FOCUSED = """
            ([selector, text]) => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at !== null && at.matches(selector) && at.textContent.includes(text);
            }""";

    @RegisterExtension
    static final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource
    void a_scene_goes_in_a_list_comes_out_a_person_changes_it_and_it_is_there_tomorrow(Language language) {
        String address;
        List<String> numbers;
        String scene = SCENES.get(language);
        try (Visitor mara = visits.by("Mara Voss", language)) {
            mara.openScript(PROJECTS.get(language));
            mara.newScript("Journey " + language);
            mara.write(scene);
            mara.awaitSavedScript();
            seeScriptColoured(mara, language);
            mara.generate();
            mara.awaitList();
            assertThat(mara.rows().count()).isGreaterThan(3);
            editTable(mara, language);
            arrangeShots(mara);
            askWhy(mara);
            followScript(mara, scene);
            takeAway(mara, language);
            address = mara.page().url();
            numbers = mara.numbers();
        }
        visits.studio().restart();
        try (Visitor mara = visits.by("Mara Voss", language)) {
            mara.go(address.substring(visits.studio().url("").length()));
            mara.awaitList();
            assertThat(mara.numbers()).isEqualTo(numbers);
            assertThat(mara.cell(0, "size")).hasText(CLOSE_UPS.get(language));
            assertThat(mara.cell(0, "action")).hasText("雨 rain <b>");
            assertThat(mara.cell(0, "notes")).hasText("from the inspector");
            mara.screen("script");
            mara.page().locator(".prompt-bar vaadin-select").click();
            mara.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Journey " + language))
                    .click();
            assertThat(mara.editor()).containsText(scene.lines().findFirst().orElseThrow());
            assertThat(mara.script()).isEqualTo(scene);
        }
    }

    private static void seeScriptColoured(Visitor mara, Language language) {
        boolean chinese = language == Language.ZH;
        assertThat(mara.editor().locator(".cm-heading")).hasText(chinese ? "第三场 内景 诊所 夜" : "INT. SIGNAL BOX - NIGHT");
        assertThat(mara.editor().locator(".cm-cue").nth(1)).hasText(chinese ? "何医生" : "TOBIAS");
        assertThat(mara.editor().locator(".cm-parenthetical")).hasText(chinese ? "站起来" : "out of breath");
    }

    private static void editTable(Visitor mara, Language language) {
        mara.type(0, "size", CLOSE_UPS.get(language));
        mara.type(0, "action", "雨 rain <b>");
        assertThat(mara.cell(0, "size")).hasText(CLOSE_UPS.get(language));
        assertThat(mara.cell(0, "action")).hasText("雨 rain <b>");
        mara.cell(0, "size").click();
        mara.tab("shots.inspector");
        assertThat(mara.page().locator(".inspector h2"))
                .hasText(mara.word("shots.shot").replace("{0}", "1"));
        Locator notes = mara.page().locator(".inspector .whole-line textarea").last();
        notes.fill("from the inspector");
        notes.blur();
        assertThat(mara.cell(0, "notes")).hasText("from the inspector");
    }

    private static void arrangeShots(Visitor mara) {
        mara.cell(1, "size").click();
        mara.press("Control+Enter");
        assertThat(mara.number(2)).hasText("2A");
        mara.press("Alt+ArrowUp");
        assertThat(mara.number(1)).hasText("2A");
        mara.press("Alt+ArrowDown");
        assertThat(mara.number(2)).hasText("2A");
        mara.cell(3, "size").click();
        mara.press("Control+Delete");
        assertThat(mara.number(3)).hasText("4");
        mara.press("Control+z");
        assertThat(mara.number(3)).hasText("3");
        mara.press("Control+y");
        assertThat(mara.number(3)).hasText("4");
    }

    private static void askWhy(Visitor mara) {
        mara.cell(1, "size").click();
        mara.press("Control+i");
        Locator size = mara.page().locator(".why-field").first();
        assertThat(size.locator("li.chosen .odds-percent")).containsText("%");
        assertThat(size.locator("li:not(.chosen)")).hasCount(2);
    }

    private static void followScript(Visitor mara, String scene) {
        mara.tab("shots.script");
        Locator beat = mara.editor().locator(".cm-beat");
        assertThat(beat.first()).isVisible();
        assertThat(scene).contains(beat.first().innerText());
        String last = scene.strip().lines().reduce((one, next) -> next).orElseThrow();
        mara.editor().getByText(last).click();
        assertThat(beat.filter(new Locator.FilterOptions().setHasText(last))).isVisible();
        assertThat(mara.page()
                        .locator("shot-table [role=row].marked [col-id=dialogue]")
                        .first())
                .containsText(last);
    }

    private static void takeAway(Visitor mara, Language language) {
        String json = mara.export("json");
        assertThat(ShotListSchema.faults(json)).isEmpty();
        assertThat(json).contains("雨 rain <b>", "from the inspector", "\"seed\"");
        String table = mara.export("csv");
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(table)) {
            assertThat(records.stream()).hasSize(mara.rows().count() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(table)
                .startsWith("\uFEFF" + (language == Language.ZH ? "场次" : "Scene"))
                .contains(CLOSE_UPS.get(language));
    }

    @Test
    void the_main_path_needs_no_mouse() {
        Visitor mara = visits.guest(Language.EN);
        mara.go("login");
        tabTo(mara, ".demo-people button", "Mara Voss");
        mara.press("Enter");
        assertThat(mara.button("project.new")).isVisible();
        tabTo(mara, "a.tile-link", PROJECTS.get(Language.EN));
        mara.press("Enter");
        assertThat(mara.page().locator(".project-bar nav")).isVisible();
        tabTo(mara, ".project-bar nav a", mara.word("shell.screen.script"));
        mara.press("Enter");
        assertThat(mara.editor()).isVisible();
        tabTo(mara, ".cm-content", "");
        mara.press("Control+a");
        mara.page().keyboard().insertText("EXT. PIER - DAWN\n\nA gull lands. IDA watches it.\n\nIDA\nYou again.\n");
        mara.press("Control+Enter");
        mara.awaitList();
        tabTo(mara, "textarea", "");
        mara.press("ArrowDown", "ArrowRight");
        mara.page().keyboard().type("extreme w");
        mara.press("Enter");
        mara.awaitSavedShots();
        assertThat(mara.page()
                        .locator(
                                "shot-table [col-id=size].ag-cell",
                                new Page.LocatorOptions().setHasText("Extreme wide"))
                        .first())
                .isVisible();
        assertThat(mara.page().locator("shot-table [col-id=dialogue].ag-cell").last())
                .containsText("You again.");
    }

    /** Presses Tab, and Escape where it holds the focus, until an element that fits the selector and shows the text has the focus. */
    private static void tabTo(Visitor visitor, String selector, String text) {
        for (int i = 0; i < 60; i++) {
            visitor.press("Escape", "Tab");
            if (visitor.page().evaluate(FOCUSED, List.of(selector, text)).equals(true)) return;
        }
        throw new AssertionError("Tab never came to " + selector + " " + text);
    }
}
