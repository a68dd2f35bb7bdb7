package studio.fenjing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService;

/** Whatever people paste: a clear message or a sane list, nothing executed, nothing lost. */
class BadInputIT {
    @RegisterExtension
    static final Visits visits = new Visits();

    private Visitor mara;

    @BeforeEach
    void mara_has_a_new_script() {
        mara = visits.by("Mara Voss", Language.EN);
        mara.openScript("The Last Ferry");
        mara.newScript("Odd " + UUID.randomUUID());
    }

    @AfterEach
    void no_script_of_theirs_ran() {
        assertThat(mara.page().evaluate("() => window.pwned")).isNull();
    }

    @Test
    void no_text_makes_no_list_and_says_so() {
        mara.generate();
        assertThat(notice()).hasText(mara.word("script.empty"));
    }

    @Test
    void two_megabytes_stay_in_the_browser_with_a_reason_and_make_no_list() {
        mara.paste("'The rain falls. '.repeat(130_000)");
        Locator state = mara.page().locator(".save-state .pending");
        assertThat(state).containsText("Not saved: 2,080,000 characters");
        mara.generate();
        assertThat(notice()).containsText("Not saved: 2,080,000 characters");
        assertThat(mara.page().evaluate("() => document.querySelector('script-editor').text.length"))
                .isEqualTo(2_080_000);

        mara.paste("'EXT. ROOF - DAY\\n\\nA cat.'");
        mara.awaitSavedScript();
    }

    @Test
    void a_binary_file_is_told_from_text() {
        mara.paste("String.fromCharCode(...Array.from({length: 4000}, (_, i) => (i * 7) % 32))");
        mara.awaitSavedScript();
        assertThat(mara.page().locator(".script-state")).containsText("This is not text");
        mara.generate();
        assertThat(notice()).containsText("This is not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT. ATTIC - NIGHT", "INT. ATTIC - NIGHT\\n\\nMARA"})
    void a_heading_without_a_scene_and_a_cue_without_a_line_end_in_a_list_or_a_reason(String text) {
        mara.paste("'" + text + "'");
        mara.awaitSavedScript();
        mara.generate();
        assertThat(notice().or(mara.page().locator(".shot-desk")).first()).isVisible();
    }

    static Stream<String> odd_but_readable() {
        return Stream.of(
                "'EXT. ROOF - DAY\\n\\nA cat \\ud800 walks \\udc00 along \\u0000 the edge.'",
                "'EXT. ROOF - DAY\\n\\nA \\u202Ecat\\u202C walks.\\u0007 \\u200Bקולנוע سينما stands.'",
                "'EXT. ROOF - DAY\\n\\n<script>window.pwned=1</script><img src=x onerror=\"window.pwned=1\"> A cat walks.\\n\\nMARA\\n<b onclick=alert(1)>No.</b>'",
                "'EXT. ROOF - DAY\\n\\nA cat walks.\\n\\n' + 'LONGNAME '.repeat(56).trim() + '\\nHere I am.'",
                "'EXT. ROOF - DAY\\n\\n' + 'A cat walks on and on '.repeat(1000)",
                "'雨'.repeat(20000)");
    }

    @ParameterizedTest
    @MethodSource("odd_but_readable")
    void odd_but_readable_text_becomes_a_list_and_nothing_runs(String expression) {
        mara.paste(expression);
        mara.awaitSavedScript();
        mara.generate();
        mara.awaitList();
        mara.cell(0, "action").click();
        mara.tab("shots.script");
        assertThat(mara.editor()).isVisible();
        mara.page().reload();
        mara.awaitList();
        assertThat(mara.page().locator("shot-table img, shot-table script, .side-room img"))
                .hasCount(0);
    }

    @Test
    void ten_thousand_lines_are_saved_and_can_be_left() {
        mara.paste("Array.from({length: 5000}, (_, i) => `INT. ROOM ${i} - DAY\\nMARA counts to ${i}.`).join('\\n')");
        mara.awaitSavedScript();
        assertThat(mara.page().locator(".script-state")).containsText("scenes: 5,000");
        mara.generate();
        mara.page().locator("#cancel-generation").click();
        mara.awaitList();
    }

    @Test
    void cells_take_markup_as_text_and_say_what_they_cannot_be() {
        mara.screen("shots");
        mara.awaitList();
        mara.type(0, "action", "<img src=x onerror=\"window.pwned=1\">");
        assertThat(mara.cell(0, "action")).hasText("<img src=x onerror=\"window.pwned=1\">");
        mara.type(0, "subjects", "名".repeat(500));
        mara.type(0, "notes", "\u202Eright to left\u202C \u0007");
        mara.cell(0, "seconds").click();
        mara.page().keyboard().insertText("soon");
        mara.press("Enter");
        assertThat(mara.page().locator("shot-table .spoken")).hasText("Seconds cannot be “soon”");
        mara.cell(0, "seconds").click();
        mara.page().locator("shot-table .conflict-choice button").last().click();
        assertThat(mara.page().locator("shot-table footer .unsaved")).hasCount(0);
    }

    @Test
    void unknown_forbidden_and_malformed_addresses_get_the_same_friendly_page() {
        ProjectId forbidden = projectOfAnotherTeam();
        List<String> pages = Stream.of(
                        "project/" + UUID.randomUUID() + "/script",
                        "project/" + UUID.randomUUID() + "/shots",
                        "project/" + forbidden + "/script",
                        "project/" + forbidden + "/shots?list=" + UUID.randomUUID(),
                        "project/%3Cscript%3E/shots",
                        "project/1/script",
                        "nowhere")
                .map(address -> {
                    mara.go(address);
                    assertThat(mara.page().locator("h1")).hasText(mara.word("shell.not-found.title"));
                    return mara.page().locator("main").innerText();
                })
                .distinct()
                .toList();
        assertThat(pages).hasSize(1);
    }

    /** Lin is alone in it. */
    private static ProjectId projectOfAnotherTeam() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "lin", null, AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
        try {
            TeamId team = visits.studio().bean(TeamService.class).create("Night crew");
            return visits.studio().bean(ProjectService.class).create(team, "Secret", Language.EN, "16:9");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"周制片", "Admin"})
    void who_may_only_read_sees_everything_and_changes_nothing(String name) {
        Visitor reader = visits.by(name, Language.EN);
        reader.openScript("The Last Ferry");
        assertThat(reader.editor()).isVisible();
        assertThat(reader.page().locator("script-editor[readonly]")).isVisible();
        assertThat(reader.button("script.generate")).isDisabled();
        assertThat(reader.page().getByText(reader.word("script.new"))).isHidden();
        reader.screen("shots");
        reader.awaitList();
        String before = reader.cell(0, "action").innerText();
        reader.cell(0, "action").click();
        reader.page().keyboard().insertText("changed");
        reader.press("Enter", "Control+Enter", "Control+Delete");
        assertThat(reader.cell(0, "action")).hasText(before);
        assertThat(reader.page().locator(".list-bar .actions")).isHidden();
        assertThat(reader.page()
                        .locator(".inspector vaadin-text-area[readonly]")
                        .first())
                .isVisible();
    }

    private Locator notice() {
        return mara.page().locator("vaadin-notification-card").first();
    }
}
