package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import studio.fenjing.film.vocabulary.Language;

/** The shot list under a mouse and under a finger; the keys alone are {@link JourneyIT}'s. */
class HandsIT {
    @RegisterExtension
    static final Visits visits = new Visits();

    @Test
    void a_row_dragged_by_mouse_stays_where_it_was_dropped() {
        Visitor mara = visits.by("Mara Voss", Language.EN);
        openList(mara);
        List<String> wanted = new ArrayList<>(mara.numbers());
        wanted.add(2, wanted.removeFirst());
        mara.drag(0, 2);
        assertThat(mara.number(2)).hasText(wanted.get(2));
        assertThat(mara.numbers()).isEqualTo(wanted);
        mara.page().reload();
        mara.awaitList();
        assertThat(mara.numbers()).isEqualTo(wanted);
    }

    @Test
    void on_a_touch_screen_a_cell_is_chosen_written_and_saved_and_asked_for_its_reasons() {
        Visitor mara = visits.by("Mara Voss", Language.EN, Screen.UPRIGHT_TABLET, ColorScheme.LIGHT);
        openList(mara);
        Locator cell = mara.cell(4, "size");
        mara.tap(cell);
        assertThat(mara.page().locator("shot-table #active-cell")).hasAttribute("col-id", "size");
        Locator field = mara.page().locator("shot-table textarea");
        assertThat(field).hasAttribute("inputmode", "none");
        mara.tap(cell);
        mara.tap(cell);
        assertThat(field).hasAttribute("inputmode", "text");
        assertThat(field).hasValue(cell.innerText());
        mara.press("Control+a");
        mara.page().keyboard().insertText("Extreme wide");
        mara.press("Enter");
        mara.awaitSavedShots();
        assertThat(cell).hasText("Extreme wide");

        mara.tap(cell);
        mara.tap(mara.rows().nth(4).locator(".row-head button"));
        assertThat(mara.page().locator(".why-field").first()).isVisible();
        mara.page().reload();
        mara.awaitList();
        assertThat(mara.cell(4, "size")).hasText("Extreme wide");
    }

    private static void openList(Visitor visitor) {
        visitor.openScript("The Last Ferry");
        visitor.screen("shots");
        visitor.awaitList();
    }
}
