package studio.fenjing.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.ProjectService.ProjectCard;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService;
import studio.fenjing.project.TeamService.TeamCard;

/** The projects of my teams, and those I am a guest in. */
@Route("")
@PermitAll
class ProjectsView extends Div implements HasDynamicTitle {
    private final ProjectService projects;
    private final TeamService teams;
    private final Div sections = new Div();
    private final Button newProject = new Button(getTranslation("project.new"), click -> askForProject());

    ProjectsView(ProjectService projects, TeamService teams) {
        this.projects = projects;
        this.teams = teams;
        addClassName("page");
        newProject.addThemeVariants(ButtonVariant.PRIMARY);
        Button newTeam = new Button(getTranslation("project.team.new"), click -> askForTeam());
        newTeam.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(newTeam, newProject);
        actions.addClassName("actions");
        add(new Header(new H1(getTranslation("project.projects")), actions), sections);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("project.projects"));
    }

    private void refresh() {
        List<TeamCard> mine = teams.mine();
        List<ProjectCard> all = projects.mine().stream()
                .sorted(Comparator.comparing(ProjectCard::archived))
                .toList();
        sections.removeAll();
        newProject.setEnabled(mine.stream().anyMatch(ProjectsView::mayCreate));
        if (mine.isEmpty() && all.isEmpty()) sections.add(new Paragraph(getTranslation("project.team.none")));
        mine.forEach(team -> sections.add(section(team, all)));
        List<TeamId> ids = mine.stream().map(TeamCard::id).toList();
        List<ProjectCard> shared =
                all.stream().filter(p -> !ids.contains(p.team())).toList();
        if (!shared.isEmpty())
            sections.add(new Section(new H2(getTranslation("project.shared-with-me")), tiles(shared)));
    }

    private Section section(TeamCard team, List<ProjectCard> all) {
        RouterLink members = new RouterLink(
                getTranslation("project.members"), TeamView.class, team.id().toString());
        Header header = new Header(new H2(team.name()), members);
        List<ProjectCard> own =
                all.stream().filter(p -> p.team().equals(team.id())).toList();
        return new Section(header, own.isEmpty() ? nothingYet(team) : tiles(own));
    }

    private Component tiles(List<ProjectCard> cards) {
        UnorderedList list = new UnorderedList();
        list.addClassName("project-tiles");
        cards.forEach(card -> list.add(new ProjectTile(card, new TileActions())));
        return list;
    }

    private Component nothingYet(TeamCard team) {
        Div empty = new Div(new Paragraph(getTranslation("project.none")));
        empty.addClassName("empty");
        if (mayCreate(team)) {
            Button sample = new Button(getTranslation("project.sample"), click -> createSample(team.id()));
            Button first = new Button(getTranslation("project.new"), click -> askForProject());
            first.addThemeVariants(ButtonVariant.PRIMARY);
            Div actions = new Div(first, sample);
            actions.addClassName("actions");
            empty.add(actions);
        }
        return empty;
    }

    private void askForProject() {
        List<TeamCard> open =
                teams.mine().stream().filter(ProjectsView::mayCreate).toList();
        new NewProjectDialog(
                        open, (team, title, language, ratio) -> write(projects.create(team, title, language, ratio)))
                .open();
    }

    private void createSample(TeamId team) {
        write(projects.createSample(team, getTranslation("project.sample.title"), Language.of(getLocale())));
    }

    private void write(ProjectId project) {
        getUI().ifPresent(ui -> ui.navigate("project/" + project + "/script"));
    }

    private void askForTeam() {
        new NameDialog("project.team.new", "project.team.name", "", name -> {
                    teams.create(name);
                    refresh();
                })
                .open();
    }

    private static boolean mayCreate(TeamCard team) {
        return team.role()
                .filter(role -> role == Role.OWNER || role == Role.EDITOR)
                .isPresent();
    }

    private final class TileActions implements ProjectTile.Actions {
        @Override
        public void rename(ProjectCard project) {
            new NameDialog("project.rename", "project.title", project.title(), title -> {
                        projects.rename(project.id(), title);
                        refresh();
                    })
                    .open();
        }

        @Override
        public void guests(ProjectCard project) {
            Dialog dialog = new Dialog();
            dialog.setHeaderTitle(getTranslation("project.guests.of", project.title()));
            dialog.setWidth("min(44rem, 95vw)");
            dialog.add(
                    new Paragraph(getTranslation("project.guests.text")),
                    new ParticipantTable(true, new GuestList(projects, project.id())));
            Button close = new Button(getTranslation("project.close"), click -> dialog.close());
            dialog.getFooter().add(close);
            dialog.open();
        }

        @Override
        public void archive(ProjectCard project) {
            projects.archive(project.id());
            refresh();
        }

        @Override
        public void reopen(ProjectCard project) {
            projects.reopen(project.id());
            refresh();
        }
    }
}
