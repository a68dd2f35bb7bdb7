package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import studio.fenjing.film.vocabulary.Language;

/** Takes the README's pictures anew: {@code ./mvnw verify -Dit.test=ReadmeImagesIT -Dfenjing.images=docs/images}. */
@EnabledIfSystemProperty(named = "fenjing.images", matches = ".+")
class ReadmeImagesIT {
    private static final int MOST_BYTES = 300 * 1024;
    private static final Path FOLDER = Path.of(System.getProperty("fenjing.images", ""));

    @RegisterExtension
    static final Visits visits = new Visits();

    @Test
    void chinese_in_light_colours() {
        try (Visitor lin = visits.by("林导", Language.ZH)) {
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
        try (Visitor mara = visits.by("Mara Voss", Language.EN, Screen.LAPTOP, ColorScheme.DARK)) {
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
        try (Visitor guest = visits.guest(Language.EN)) {
            guest.go("");
            assertThat(guest.button("Mara Voss")).isVisible();
            photograph(guest, "sign-in-en");
        }
        try (Visitor mara = visits.by("Mara Voss", Language.EN, Screen.UPRIGHT_TABLET, ColorScheme.LIGHT)) {
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
