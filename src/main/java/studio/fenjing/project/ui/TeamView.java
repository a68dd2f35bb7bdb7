package studio.fenjing.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.fenjing.project.Access;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService;
import studio.fenjing.project.TeamService.TeamCard;

/** Who is in a team. */
@Route("team")
@PermitAll
class TeamView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final TeamService teams;
    private final Access access;
    private @Nullable TeamCard team;

    TeamView(TeamService teams, Access access) {
        this.teams = teams;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(teams.open(TeamId.of(id)));
    }

    private void show(TeamCard shown) {
        team = shown;
        removeAll();
        boolean owner = shown.role().filter(role -> role == Role.OWNER).isPresent();
        Div actions = new Div();
        actions.addClassName("actions");
        if (owner) actions.add(new Button(getTranslation("project.team.rename"), click -> askForName(shown)));
        if (shown.role().isPresent()) actions.add(leave(shown));
        add(
                new Header(new H1(shown.name()), actions),
                new Paragraph(getTranslation("project.members.text")),
                new ParticipantTable(owner || access.isAdmin(), new MemberList(teams, shown.id())));
    }

    private Button leave(TeamCard shown) {
        Button leave = new Button(getTranslation("project.team.leave"), click -> {
            teams.leave(shown.id());
            getUI().ifPresent(ui -> ui.navigate(ProjectsView.class));
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        return leave;
    }

    private void askForName(TeamCard shown) {
        new NameDialog("project.team.rename", "project.team.name", shown.name(), name -> {
                    teams.rename(shown.id(), name);
                    show(teams.open(shown.id()));
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", Objects.requireNonNull(team).name());
    }
}
