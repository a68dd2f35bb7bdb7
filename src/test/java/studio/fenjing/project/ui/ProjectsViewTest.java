package studio.fenjing.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;

@SpringBootTest
@Import(Crew.class)
class ProjectsViewTest extends SpringBrowserlessTest {
    @Autowired
    private Crew crew;

    @Autowired
    private ProjectService projects;

    private TeamId team;

    @BeforeEach
    void a_crew() {
        team = crew.team();
    }

    @Test
    @WithMockUser(username = "viewer")
    void a_viewer_sees_the_projects_and_no_way_to_change_them() {
        ProjectId id = crew.project(team, "<img src=x onerror=alert(1)>夜雨");
        open();
        ProjectTile tile = tile(id);
        assertThat(tile.getElement().getOuterHTML())
                .contains("project/" + id + "/script", "&lt;img src=x")
                .doesNotContain("<img", "vaadin-menu-bar");
        assertThat(newProject().isEnabled()).isFalse();
    }

    @Test
    @WithMockUser(username = "editor")
    void an_editor_makes_a_project_and_a_missing_title_keeps_the_dialog_open() {
        open();
        test(newProject()).click();
        assertThatThrownBy(() -> test(button("Create")).click())
                .isInstanceOf(Refused.class)
                .hasMessage("TITLE_MISSING");
        test($(TextField.class).withCaption("Title").single()).setValue("雨夜");
        test(button("Create")).click();
        assertThat(crew.as(Who.EDITOR, projects::mine))
                .anyMatch(card -> card.title().equals("雨夜"));
    }

    @Test
    @WithMockUser(username = "owner")
    void an_empty_team_offers_a_sample_scene() {
        open();
        test(button("Try a sample scene")).click();
        assertThat(crew.as(Who.OWNER, projects::mine))
                .anyMatch(card -> card.title().equals("Sample scene"));
    }

    @Test
    @WithMockUser(username = "stranger")
    void a_guest_finds_the_project_under_shared_with_me() {
        ProjectId shared = crew.project(team, "Shared");
        crew.as(Who.OWNER, () -> projects.addGuest(shared, "stranger", Role.VIEWER));
        open();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Shared with me");
    }

    @Test
    @WithMockUser(username = "owner")
    void speaks_chinese_to_whoever_asks_for_it() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open();
        assertThat($(Button.class).all()).extracting(Button::getText).contains("新建项目", "新建团队");
    }

    @Test
    @WithMockUser(username = "owner")
    void the_last_owner_cannot_leave() {
        navigate(TeamView.class, team.toString());
        assertThatThrownBy(() -> test(button("Leave team")).click())
                .isInstanceOf(Refused.class)
                .hasMessage("LAST_OWNER");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void an_admin_makes_a_link_that_is_shown_once() {
        navigate(PeopleView.class);
        test(button("Invite somebody")).click();
        test($(TextField.class).withCaption("Sign-in name").single())
                .setValue("kai" + team.toString().substring(0, 8));
        test(button("Make a link")).click();
        assertThat($(TextField.class).withCaption("Link").single().getValue()).matches("invitation/[\\w-]{43}");
        assertThat($(Button.class).withText("Make a link").all()).noneMatch(Component::isVisible);
    }

    /** By way of another screen: the one that a new window opens with was made before the test's data. */
    private void open() {
        navigate(HelpView.class);
        navigate(ProjectsView.class);
    }

    private Button newProject() {
        return $(Button.class).withText("New project").all().getFirst();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getLast();
    }

    private ProjectTile tile(ProjectId id) {
        return $(ProjectTile.class).all().stream()
                .filter(tile -> tile.getElement().getOuterHTML().contains(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
