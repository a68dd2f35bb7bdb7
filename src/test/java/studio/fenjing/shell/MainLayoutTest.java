package studio.fenjing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.account.AccountService;
import studio.fenjing.project.account.AccountService.Preferences;
import studio.fenjing.project.account.Theme;

@SpringBootTest
@Import(Crew.class)
@WithMockUser(username = "reviewer")
class MainLayoutTest extends SpringBrowserlessTest {
    @Autowired
    private Crew crew;

    @Autowired
    private Appearance appearance;

    @Autowired
    private AccountService accounts;

    private ProjectId project;

    @BeforeEach
    void a_project() {
        project = crew.project("雨夜");
    }

    @Test
    void a_project_offers_the_screens_that_exist_and_marks_the_one_shown() {
        RouteConfiguration.forSessionScope()
                .setRoute("project/:id/animatic", SomeScreen.class, List.of(MainLayout.class));
        UI.getCurrent().navigate("project/" + project + "/animatic");
        String bar = $(ProjectBar.class).single().getElement().getOuterHTML();
        assertThat(bar)
                .contains("href=\"project/" + project + "/animatic\"", "aria-current=\"page\"")
                .doesNotContain("/versions");
    }

    @Test
    void outside_a_project_there_is_no_project_bar() {
        UI.getCurrent().navigate("help");
        assertThat($(Nav.class).all()).isEmpty();
    }

    @Test
    void the_model_room_is_offered_to_nobody_but_admins() {
        UI.getCurrent().navigate("help");
        assertThat(account()).contains("Sign out").doesNotContain("Models", "People");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void an_admin_finds_people_and_models_under_their_name() {
        UI.getCurrent().navigate("help");
        assertThat(account()).contains("People", "Models");
    }

    private List<String> account() {
        return $(UserMenu.class).single().getItems().getFirst().getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void language_and_colours_are_remembered_in_the_account() {
        try {
            appearance.choose(UI.getCurrent(), Language.ZH);
            appearance.choose(UI.getCurrent(), Theme.DARK);
            assertThat(crew.as(Who.REVIEWER, accounts::preferences))
                    .isEqualTo(new Preferences(Optional.of(Language.ZH), Theme.DARK));
            assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
            assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        } finally {
            crew.as(Who.REVIEWER, () -> accounts.prefer(null, Theme.SYSTEM));
        }
    }

    @Route(value = "unused", registerAtStartup = false)
    @PermitAll
    public static class SomeScreen extends Div {}
}
