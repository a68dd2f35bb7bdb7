package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import studio.fenjing.film.vocabulary.Language;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser in the studio, by the words that the screens show them. */
final class Visitor implements AutoCloseable {
    static {
        // The machine that builds may be busy, and a lost connection is tried again after seconds only.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final RunningStudio studio;
    private final PropertyResourceBundle words;
    private final BrowserContext context;
    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    Visitor(Chromium chromium, RunningStudio studio, Language language, Screen screen, ColorScheme colours) {
        this.studio = studio;
        words = words(language);
        context = chromium.context(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen.touched)
                .setLocale(language == Language.ZH ? "zh-CN" : "en-US")
                .setColorScheme(colours));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(mishaps::add);
    }

    public Page page() {
        return page;
    }

    /** Errors of scripts on the pages so far. */
    public List<String> mishaps() {
        return mishaps;
    }

    /** What a key of the translations says in this person's language. */
    public String word(String key) {
        return words.getString(key);
    }

    public void go(String path) {
        page.navigate(studio.url(path));
    }

    /** Comes in as one of the demonstration's people. */
    public void signIn(String name) {
        go("");
        button(name).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(word("project.projects"))))
                .isVisible();
    }

    public void openScript(String project) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(project))
                .click();
        screen("script");
    }

    /** Goes to a screen of the project by the bar at the top. */
    public void screen(String name) {
        page.locator(".project-bar nav a[href$='/" + name + "']").click();
        page.waitForURL(url -> url.matches(".*/project/[^/]+/" + name + "(\\?.*)?"));
    }

    public void newScript(String title) {
        button("script.new").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-text-field input").fill(title);
        dialog.locator("vaadin-text-field input").blur();
        dialog.getByText(word("script.save"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".prompt-bar vaadin-select")).containsText(title);
        assertThat(editor()).isVisible();
    }

    /** Pastes a text into the script, over everything that was there. */
    public void write(String text) {
        paste(JsonMapper.shared().writeValueAsString(text));
    }

    /** As {@link #write}, of what a JavaScript expression yields: no other way carries lone surrogates. */
    public void paste(String expression) {
        editor().click();
        press("Control+a");
        editor().evaluate("""
                        (content, expression) => {
                          const data = new DataTransfer();
                          data.setData('text/plain', (0, eval)(expression));
                          content.dispatchEvent(
                              new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                        }""", expression);
    }

    public void awaitSavedScript() {
        assertThat(page.locator("script-editor[unsaved]")).hasCount(0);
        assertThat(page.locator(".save-state .settled")).hasText(word("script.saved"));
    }

    public Locator editor() {
        return page.locator("script-editor .cm-content");
    }

    /** The whole text in the editor, also what CodeMirror does not draw. */
    public String script() {
        return (String) page.evaluate("() => document.querySelector('script-editor').text");
    }

    public void generate() {
        button("script.generate").click();
    }

    public void awaitList() {
        assertThat(page.locator(".shot-desk shot-table")).isVisible();
        assertThat(page.locator(".generation-bar")).isHidden();
        assertThat(rows().first()).isVisible();
    }

    public Locator rows() {
        return page.locator("shot-table [role=row]:has([col-id=number].ag-cell)");
    }

    /** The shots' numbers from top to bottom, as far as they are drawn. */
    public List<String> numbers() {
        return page.locator("shot-table [col-id=number].ag-cell").allInnerTexts();
    }

    /** The number of whatever shot is in a row when it is looked at. */
    public Locator number(int row) {
        return rows().nth(row).locator("[col-id=number]");
    }

    /** A cell, scrolled into sight: others are not drawn. @param row counted from 0 over all scenes */
    public Locator cell(int row, String field) {
        String id = rows().nth(row).getAttribute("row-id");
        Locator cell = page.locator("shot-table [row-id='%s'] [col-id='%s']".formatted(id, field));
        if (cell.count() == 0)
            page.evaluate(
                    "([id, field]) => document.querySelector('shot-table').select(id, field)", List.of(id, field));
        return cell;
    }

    /** Touches something that is in sight. */
    public void tap(Locator place) {
        BoundingBox box = place.boundingBox();
        page.touchscreen().tap(box.x + Math.min(30, box.width / 2), box.y + Math.min(14, box.height / 2));
    }

    /** Drags a row by its handle onto the lower half of another. */
    public void drag(int row, int onto) {
        Locator handle = rows().nth(row).locator(".ag-row-drag");
        rows().nth(row).locator("[col-id=number]").hover();
        BoundingBox from = handle.boundingBox();
        BoundingBox to = rows().nth(onto).boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(from.x + 20, from.y + 10, new Mouse.MoveOptions().setSteps(3));
        mouse.move(from.x + 20, to.y + to.height * 0.8, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }

    /** A field of the inspector by its name. */
    public Locator field(String label) {
        return page.locator(".inspector").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Types over a cell, as in a spreadsheet. */
    public void type(int row, String field, String value) {
        cell(row, field).click();
        page.keyboard().insertText(value);
        press("Enter");
        awaitSavedShots();
    }

    public void awaitSavedShots() {
        assertThat(page.locator("shot-table footer .unsaved")).hasCount(0);
    }

    public void tab(String key) {
        page.getByRole(
                        AriaRole.TAB,
                        new Page.GetByRoleOptions().setName(word(key)).setExact(true))
                .click();
    }

    public String export(String ending) {
        page.locator("vaadin-menu-bar-button").getByText(word("shots.export")).click();
        Download download = page.waitForDownload(() -> page.locator("a.menu-link")
                .getByText(word("shots.export." + ending), new Locator.GetByTextOptions().setExact(true))
                .click());
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A button by the key of its words, or by the words themselves. */
    public Locator button(String name) {
        String said = words.containsKey(name) ? word(name) : name;
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(said))
                .first();
    }

    public void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    private static PropertyResourceBundle words(Language language) {
        String file = language == Language.ZH ? "translations_zh_CN" : "translations";
        try (InputStream stream = Visitor.class.getResourceAsStream("/vaadin-i18n/" + file + ".properties")) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the screen shows; a page that is gone shows nothing. */
    void photograph(Path file) {
        if (!page.isClosed()) page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
