package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.fenjing.film.vocabulary.Language;

/** Why a shot is as it is, and how good its list is, as people see it. */
class WhyIT {
    @RegisterExtension
    static final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource
    void a_shot_tells_which_words_moved_its_choices_and_what_it_comes_from(Language language) {
        try (Visitor lin = visits.by("林导", language)) {
            openShots(lin);
            Locator word = seeWords(lin);
            assertThat(word.locator(".moved-strength")).containsText("×");
            assertThat(lin.page().locator(".nearest li")).hasCount(3);
            assertThat(lin.page().locator(".nearest li").first()).containsText("%");
            assertThat(lin.page().locator(".why").getByText(lin.word("shots.why.originality")))
                    .isVisible();
            String text = word.locator("vaadin-button").innerText().strip();
            word.locator("vaadin-button").focus();
            lin.press("Enter");
            assertThat(lin.editor().locator(".cm-beat").first()).hasText(text);
        }
    }

    @Test
    void running_along_the_list_only_the_last_shot_is_explained() {
        try (Visitor lin = visits.by("林导", Language.ZH)) {
            openShots(lin);
            lin.cell(0, "size").click();
            lin.press("Control+i");
            lin.press("ArrowDown", "ArrowDown", "ArrowDown");
            String size = lin.cell(3, "size").innerText();
            assertThat(lin.page().locator(".why-field[data-field=size] h3")).containsText(size);
            assertThat(lin.page().locator(".nearest")).hasCount(1);
        }
    }

    @Test
    void a_list_has_a_score_that_says_why_follows_edits_and_leads_to_the_shots() {
        try (Visitor mara = visits.by("Mara Voss", Language.EN)) {
            mara.openScript("The Last Ferry");
            mara.screen("shots");
            mara.awaitList();
            Locator score = mara.page().locator(".score-button");
            assertThat(score).containsText("%");
            score.click();
            Locator pace = mara.page().locator("[data-aspect=PACE]");
            assertThat(pace).isVisible();
            assertThat(mara.page().locator(".score [data-aspect]")).hasCount(7);
            Locator shot = pace.locator("vaadin-button")
                    .getByText(mara.number(1).innerText(), new Locator.GetByTextOptions().setExact(true));
            assertThat(shot).hasCount(0);
            mara.type(1, "seconds", "500");
            assertThat(shot).isVisible();
            mara.cell(0, "size").click();
            shot.click();
            assertThat(mara.rows().nth(1)).hasClass(Pattern.compile(".*marked.*"));
        }
    }

    private static void openShots(Visitor lin) {
        lin.openScript("修车铺的雨夜");
        lin.screen("shots");
        lin.awaitList();
    }

    /** Goes from shot to shot until one has words that moved it; returns the strongest. */
    private static Locator seeWords(Visitor visitor) {
        visitor.cell(0, "size").click();
        visitor.press("Control+i");
        for (int row = 0; row < 8; row++) {
            if (row > 0) visitor.cell(row, "size").click();
            assertThat(visitor.page().locator(".nearest")).isVisible();
            Locator word = visitor.page().locator(".moved-words li").first();
            if (word.count() > 0) return word;
        }
        throw new AssertionError("no word moved any choice of eight shots");
    }

    /** To look at: {@code ./mvnw verify -Dit.test=WhyIT -Dfenjing.looks=FOLDER}. */
    @Test
    @EnabledIfSystemProperty(named = "fenjing.looks", matches = ".+")
    void photographs_of_all_of_it() {
        for (Language language : Language.values())
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK})
                for (int width : new int[] {1440, 800}) photograph(language, colours, width);
    }

    private static void photograph(Language language, ColorScheme colours, int width) {
        try (Visitor lin = visits.by("林导", language, Screen.LAPTOP, colours)) {
            lin.page().setViewportSize(width, width > 1000 ? 900 : 1100);
            openShots(lin);
            seeWords(lin);
            String name = language + "-" + colours + "-" + width + "-";
            shoot(lin, name + "why");
            lin.page().locator(".nearest").scrollIntoViewIfNeeded();
            lin.page().locator(".why blockquote, .why .why-field").last().scrollIntoViewIfNeeded();
            shoot(lin, name + "nearest");
            lin.page().locator(".score-button").click();
            assertThat(lin.page().locator(".score-whole")).isVisible();
            shoot(lin, name + "score");
        }
    }

    private static void shoot(Visitor visitor, String name) {
        visitor.page().waitForTimeout(400);
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(System.getProperty("fenjing.looks", "target"), name + ".png")));
    }
}
