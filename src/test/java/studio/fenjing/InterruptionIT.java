package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import studio.fenjing.film.vocabulary.Language;

/** Networks that fail, windows that close, servers that stop: nothing that a person wrote is lost. */
class InterruptionIT {
    private static final String PROJECT = "The Last Ferry";

    @RegisterExtension
    static final Visits visits = new Visits();

    private Visitor mara;

    @BeforeEach
    void mara_is_in_the_project() {
        mara = visits.by("Mara Voss", Language.EN);
        mara.openScript(PROJECT);
    }

    @Test
    void a_reload_in_the_middle_of_a_word_loses_nothing() {
        mara.newScript("Reloaded");
        mara.write("EXT. QUAY - DAY\n\nA crane swings.");
        mara.page().keyboard().type(" Somebody shou");
        mara.page().reload();
        assertThat(mara.editor()).containsText("A crane swings. Somebody shou");
        mara.awaitSavedScript();
        mara.page().reload();
        assertThat(mara.editor()).containsText("A crane swings. Somebody shou");
    }

    @Test
    void a_script_written_without_a_network_is_saved_when_it_is_back() {
        mara.newScript("Offline");
        mara.write("EXT. QUAY - DAY");
        mara.awaitSavedScript();
        mara.page().context().setOffline(true);
        mara.page().keyboard().insertText("\n\nThe lamp goes out.");
        assertThat(mara.page().locator("script-editor[unsaved]")).isVisible();
        assertThat(mara.page().locator(".save-state .pending")).isVisible();
        mara.page().keyboard().insertText(" A boat drifts in.");
        mara.page().context().setOffline(false);
        mara.awaitSavedScript();
        String address = mara.page().url();
        mara.close();

        mara = visits.by("Mara Voss", Language.EN);
        mara.page().navigate(address);
        assertThat(mara.editor()).containsText("The lamp goes out. A boat drifts in.");
    }

    @Test
    void a_cell_written_without_a_network_is_saved_when_it_is_back() {
        mara.screen("shots");
        mara.awaitList();
        mara.page().context().setOffline(true);
        mara.cell(3, "action").click();
        mara.page().keyboard().insertText("Written in a tunnel.");
        mara.press("Enter");
        assertThat(mara.page().locator("shot-table footer .unsaved")).isVisible();
        assertThat(mara.cell(3, "action")).hasText("Written in a tunnel.");
        mara.page().context().setOffline(false);
        isStored(3, "action", "Written in a tunnel.");
    }

    @Test
    void a_cell_written_while_the_server_restarts_is_there_afterwards() {
        mara.screen("shots");
        mara.awaitList();
        String address = mara.page().url();
        visits.studio().stop();
        mara.cell(1, "notes").click();
        mara.page().keyboard().insertText("Written in the dark.");
        mara.press("Enter");
        assertThat(mara.page().locator("shot-table footer .unsaved")).isVisible();
        visits.studio().startAgain();
        mara.signIn("Mara Voss");
        mara.page().navigate(address);
        mara.awaitList();
        assertThat(mara.cell(1, "notes")).hasText("Written in the dark.");
        isStored(1, "notes", "Written in the dark.");
    }

    @Test
    void a_field_written_without_a_network_is_saved_when_it_is_back() {
        inspect(4);
        mara.page().context().setOffline(true);
        mara.field("Notes").fill("Written on a ferry.");
        mara.field("Notes").blur();
        assertThat(mara.page().locator("shot-table footer .unsaved")).isVisible();
        assertThat(mara.cell(4, "notes")).hasText("Written on a ferry.");
        mara.page().context().setOffline(false);
        isStored(4, "notes", "Written on a ferry.");
    }

    @Test
    void a_field_half_written_when_the_server_restarts_is_there_afterwards() {
        inspect(6);
        String address = mara.page().url();
        visits.studio().stop();
        mara.field("Notes").fill("Half a sen");
        visits.studio().startAgain();
        mara.signIn("Mara Voss");
        mara.page().navigate(address);
        mara.awaitList();
        assertThat(mara.cell(6, "notes")).hasText("Half a sen");
        mara.awaitSavedShots();
    }

    private void isStored(int row, String field, String text) {
        mara.awaitSavedShots();
        mara.page().reload();
        mara.awaitList();
        assertThat(mara.cell(row, field)).hasText(text);
    }

    private void inspect(int row) {
        mara.screen("shots");
        mara.awaitList();
        mara.cell(row, "notes").click();
        mara.tab("shots.inspector");
        assertThat(mara.field("Notes")).isVisible();
    }

    @Test
    void what_is_written_while_the_server_restarts_is_there_afterwards() {
        mara.newScript("Restarted");
        mara.write("EXT. QUAY - DAY");
        mara.awaitSavedScript();
        String address = mara.page().url();
        visits.studio().stop();
        mara.page().keyboard().insertText("\n\nThe tide turns.");
        assertThat(mara.page().locator("script-editor[unsaved]")).isVisible();
        visits.studio().startAgain();
        mara.signIn("Mara Voss");
        mara.page().navigate(address);
        assertThat(mara.editor()).containsText("The tide turns.");
        mara.awaitSavedScript();
    }

    @Test
    void rows_come_while_a_long_list_is_made_and_cancelling_keeps_them() {
        mara.newScript("Long");
        mara.write(IntStream.range(1, 1_500)
                .mapToObj(
                        "INT. CORRIDOR %d - NIGHT%n%nMARA runs past the door. A light flickers above her.%n%nMARA%nNot this one either."
                                ::formatted)
                .collect(Collectors.joining("\n\n")));
        mara.awaitSavedScript();
        mara.generate();
        assertThat(mara.rows().first()).isVisible();
        assertThat(mara.page().locator(".generation-bar [role=status]")).containsText("Shots so far");
        mara.page().locator("#cancel-generation").click();
        mara.awaitList();
        String footer = mara.page().locator("shot-table footer").innerText();
        int kept = Integer.parseInt(footer.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
        assertThat(kept).isBetween(1, 4_000);
        mara.page().reload();
        mara.awaitList();
        assertThat(mara.page().locator("shot-table footer"))
                .containsText(footer.lines().findFirst().orElseThrow());
        assertThat(mara.page().locator(".list-bar vaadin-select")).containsText("Long");
    }

    @Test
    void two_windows_see_each_others_edits() {
        mara.screen("shots");
        mara.awaitList();
        Visitor lin = visits.by("林导", Language.ZH);
        lin.page().navigate(mara.page().url());
        lin.awaitList();
        lin.type(5, "notes", "等日落");
        assertThat(mara.cell(5, "notes")).hasText("等日落");
        mara.type(5, "sound", "gulls");
        assertThat(lin.cell(5, "sound")).hasText("gulls");
    }
}
