package studio.fenjing.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Access;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.ProjectService.ProjectCard;
import studio.fenjing.project.account.AccountService;

/** The frame around every screen: where one is, where one can go, and whose account it is. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final ProjectService projects;
    private final Main main = new Main();
    private final ProjectBar bar = new ProjectBar();

    MainLayout(
            ProjectService projects,
            Access access,
            AccountService accounts,
            Appearance appearance,
            AuthenticationContext session) {
        this.projects = projects;
        RouterLink home = link("", new FrontPage.Brand());
        home.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        RouterLink help = link("help", new Span(getTranslation("shell.help")));
        help.addClassName("bar-link");
        Div space = new Div();
        space.addClassName("bar-space");
        Div frame = new Div(home, bar, space, help, new UserMenu(access, accounts, appearance, session));
        frame.addClassName("bar");
        addToNavbar(frame);
        main.addClassName("stage");
        // Once: setting it again would detach the screen that it holds, and what the screen follows with it.
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<String> path = event.getLocation().getSegments();
        current(path)
                .ifPresentOrElse(
                        project -> bar.show(project, path.size() > 2 ? path.get(2) : "", projects.mine()), bar::clear);
    }

    private Optional<ProjectCard> current(List<String> path) {
        if (path.size() < 2 || !path.getFirst().equals("project")) return Optional.empty();
        try {
            return Optional.of(projects.open(ProjectId.of(path.get(1))));
        } catch (NoSuchProject e) {
            return Optional.empty();
        }
    }

    static String nameOf(Language language) {
        return switch (language) {
            case ZH -> "中文";
            case EN -> "English";
        };
    }

    /** A link inside the studio, by address, so that the frame need not know the screen. */
    static RouterLink link(String path, Component content) {
        RouterLink link = new RouterLink();
        link.getElement().setAttribute("href", path);
        link.add(content);
        return link;
    }
}
