package studio.fenjing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import studio.fenjing.project.Crew;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.Refused;
import studio.fenjing.project.TeamId;

@SpringBootTest
@Import(Crew.class)
@WithMockUser(username = "stranger")
class ErrorViewsTest extends SpringBrowserlessTest {
    @Autowired
    private Crew crew;

    @Autowired
    private Mishaps mishaps;

    private TeamId team;

    @BeforeEach
    void a_crew() {
        team = crew.team();
    }

    @Test
    void unknown_forbidden_and_malformed_show_the_same_page() {
        String forbidden = shownAt("team/" + team);
        assertThat(shownAt("team/" + UUID.randomUUID())).isEqualTo(forbidden);
        assertThat(shownAt("team/%3Cscript%3E")).isEqualTo(forbidden);
        assertThat(shownAt("nowhere")).isEqualTo(forbidden);
        for (String screen : List.of("script", "shots")) {
            assertThat(shownAt("project/" + crew.project(team, "Secret") + "/" + screen))
                    .isEqualTo(forbidden);
            assertThat(shownAt("project/" + UUID.randomUUID() + "/" + screen)).isEqualTo(forbidden);
        }
        assertThat(forbidden).contains("There is nothing here", "ask them to add you");
    }

    @Test
    void what_nobody_foresaw_shows_a_number_and_no_details() {
        RouteConfiguration.forSessionScope().setAnnotatedRoute(BrokenView.class);
        assertThat(shownAt("broken"))
                .contains("Something went wrong")
                .containsPattern("Number for your admin: \\d{6}")
                .doesNotContain("secret cause", "Exception", "studio.fenjing");
    }

    @Test
    void a_failed_click_says_what_happened_and_keeps_the_screen() {
        mishaps.error(new ErrorEvent(new IllegalStateException("secret cause")));
        assertThat(test($(Notification.class).single()).getText())
                .matches("Something went wrong. Number for your admin: \\d{6}");
    }

    @Test
    void a_refusal_is_told_in_the_language_of_the_screen() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        mishaps.error(new ErrorEvent(new Refused(Refused.Reason.LAST_OWNER)));
        assertThat(test($(Notification.class).single()).getText()).isEqualTo("团队必须有负责人，请先把别人设为负责人。");
    }

    @Test
    void a_right_lost_between_two_clicks_is_told() {
        mishaps.error(new ErrorEvent(new IllegalStateException(new NoSuchProject())));
        assertThat(test($(Notification.class).single()).getText())
                .isEqualTo("This is no longer here, or you have no right to it.");
    }

    private String shownAt(String path) {
        UI.getCurrent().navigate(path);
        return getCurrentView().getElement().getOuterHTML();
    }

    @Route(value = "broken", registerAtStartup = false)
    @AnonymousAllowed
    public static class BrokenView extends Div {
        public BrokenView() {
            throw new IllegalStateException("secret cause");
        }
    }
}
