package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.film.vocabulary.Language;

/** Takes the README's pictures anew: {@code ./mvnw verify -Dit.test=ReadmeImagesIT -Dfenjing.images=docs/images}. */
@EnabledIfSystemProperty(named = "fenjing.images", matches = ".+")
class ReadmeImagesIT {
    private static final int MOST_BYTES = 300 * 1024;
    private static final Path FOLDER = Path.of(System.getProperty("fenjing.images", ""));

    @TempDir
    private static Path data;

    private static RunningStudio studio;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        studio = RunningStudio.start(data);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        studio.close();
    }

    @Test
    void chinese_in_light_colours() {
        try (Visitor lin = new Visitor(chromium, studio, Language.ZH)) {
            lin.signIn("林导");
            photograph(lin, "projects-zh");
            lin.openScript("修车铺的雨夜");
            assertThat(lin.editor().locator(".cm-heading")).isVisible();
            photograph(lin, "script-zh");
            lin.screen("shots");
            lin.awaitList();
            lin.cell(2, "size").click();
            lin.press("Control+i");
            assertThat(lin.page().locator(".why-field").first()).isVisible();
            photograph(lin, "shots-why-zh");
        }
    }

    @Test
    void english_in_dark_colours() {
        try (Visitor mara = new Visitor(chromium, studio, Language.EN, 1280, 800, ColorScheme.DARK)) {
            mara.signIn("Mara Voss");
            mara.openScript("The Last Ferry");
            mara.screen("shots");
            mara.awaitList();
            mara.cell(3, "action").click();
            assertThat(mara.page().locator(".inspector h2")).isVisible();
            photograph(mara, "shots-inspector-en-dark");
        }
    }

    @Test
    void english_at_the_door_and_on_a_tablet() {
        try (Visitor guest = new Visitor(chromium, studio, Language.EN)) {
            guest.go("");
            assertThat(guest.button("Mara Voss")).isVisible();
            photograph(guest, "sign-in-en");
        }
        try (Visitor mara = new Visitor(chromium, studio, Language.EN, 800, 1100, ColorScheme.LIGHT)) {
            mara.signIn("Mara Voss");
            mara.openScript("The Last Ferry");
            mara.screen("shots");
            mara.awaitList();
            mara.cell(2, "size").click();
            mara.tab("shots.script");
            assertThat(mara.editor().locator(".cm-beat").first()).isVisible();
            photograph(mara, "shots-tablet-en");
        }
    }

    private static void photograph(Visitor visitor, String name) {
        visitor.page().mouse().move(640, 799);
        visitor.page().waitForFunction("() => document.fonts.status === 'loaded'");
        byte[] image = visitor.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        assertThat(image.length).isLessThan(MOST_BYTES);
    }
}
