package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.generation.TinyCorpus;

/** The admin in the model room, with a corpus of a handful of scenes. */
class ModelRoomIT {
    private static final Path CORPUS = TinyCorpus.write(Path.of("target", "tiny-corpus"));

    @RegisterExtension
    static final Visits visits = new Visits("--fenjing.training.corpus=" + CORPUS, "--fenjing.training.epochs=30");

    @Test
    void the_admin_cancels_a_training_then_sees_one_through_lets_its_network_serve_and_goes_back() {
        Visitor admin = visits.by("Admin", Language.EN);
        open(admin);
        Page page = admin.page();
        assertThat(page.locator(".network h2")).containsText("fenjing-1");

        admin.button("training.retrain").click();
        assertThat(page.locator(".run vaadin-progress-bar")).isVisible();
        admin.button("training.cancel").click();
        assertThat(status(admin)).hasText(admin.word("training.run.cancelled"));
        assertThat(page.locator(".networks li")).hasCount(1);

        admin.button("training.retrain").click();
        assertThat(status(admin)).containsText("Epoch");
        assertThat(page.locator(".run learning-curves .plot svg")).isVisible();
        assertThat(status(admin)).containsText("is not better");
        assertThat(page.locator(".networks li")).hasCount(2);

        page.getByText(admin.word("training.run.look")).click();
        page.waitForURL(url -> url.matches(".*/models/fenjing-\\d{4}-.*"));
        assertThat(page.locator(".verdict tbody tr")).hasCount(2);
        assertThat(page.locator(".network learning-curves .plot svg")).isVisible();
        Locator table = page.locator(".network learning-curves table");
        assertThat(table).isHidden();
        page.locator(".network learning-curves summary").focus();
        admin.press("Enter");
        assertThat(table).isVisible();
        assertThat(table.locator("tbody tr").first()).containsText("1");

        serve(admin);
        String trained =
                page.locator(".network h2").innerText().lines().findFirst().orElseThrow();
        page.reload();
        assertThat(page.locator(".networks li").nth(1)).containsText(admin.word("training.serving"));
        visits.studio().restart();
        admin.signIn("Admin");
        open(admin);
        assertThat(page.locator(".network h2")).containsText(trained);

        page.locator(".networks a").first().click();
        assertThat(page.locator(".network h2")).containsText("fenjing-1");
        serve(admin);
    }

    @Test
    void whoever_is_no_admin_finds_no_way_in() {
        Visitor mara = visits.by("Mara Voss", Language.EN);
        account(mara, "Mara Voss");
        assertThat(mara.page().getByRole(AriaRole.MENUITEM).getByText(mara.word("shell.sign-out")))
                .isVisible();
        assertThat(mara.page().getByText(mara.word("training.models"), new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        mara.go("models");
        assertThat(mara.page().getByText(mara.word("shell.not-found.title"))).isVisible();
        assertThat(mara.page().locator("#retrain")).hasCount(0);
    }

    private static void open(Visitor admin) {
        account(admin, "Admin");
        admin.page()
                .getByText(admin.word("training.models"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(admin.button("training.retrain")).isEnabled();
    }

    private static void account(Visitor visitor, String name) {
        visitor.page()
                .locator("vaadin-menu-bar-button")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void serve(Visitor admin) {
        admin.page()
                .locator(".network vaadin-button")
                .getByText(admin.word("training.serve"))
                .click();
        Locator question = admin.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("You can go back at any time");
        question.getByText(admin.word("training.serve.confirm"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(admin.page().locator(".network h2")).containsText(admin.word("training.serving"));
    }

    private static Locator status(Visitor admin) {
        return admin.page().locator(".run [role=status]");
    }
}
