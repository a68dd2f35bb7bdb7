package studio.fenjing.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import studio.fenjing.project.ProjectService.ProjectCard;

/** Which project one is in, the way to the others, and the project's screens. */
class ProjectBar extends Div {
    private static final List<String> SCREENS = List.of("script", "shots", "board", "animatic", "review", "versions");
    private static final int OTHERS = 12;

    ProjectBar() {
        addClassName("project-bar");
    }

    void clear() {
        removeAll();
    }

    void show(ProjectCard project, String screen, List<ProjectCard> all) {
        removeAll();
        add(switcher(project, screen, all), screens(project, screen));
    }

    private MenuBar switcher(ProjectCard project, String screen, List<ProjectCard> all) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        Span title = new Span(project.title());
        title.addClassName("project-title");
        MenuItem current = bar.addItem(title);
        current.setAriaLabel(getTranslation("shell.project-switch", project.title()));
        all.stream()
                .filter(other -> !other.archived() && !other.id().equals(project.id()))
                .limit(OTHERS)
                .forEach(other -> current.getSubMenu()
                        .addItem(other.title(), click -> go("project/" + other.id() + "/" + screen)));
        current.getSubMenu().addItem(getTranslation("shell.all-projects"), click -> go(""));
        return bar;
    }

    private Nav screens(ProjectCard project, String current) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("shell.screens"));
        SCREENS.stream().filter(screen -> exists(project, screen)).forEach(screen -> {
            RouterLink link = MainLayout.link(
                    "project/" + project.id() + "/" + screen, new Span(getTranslation("shell.screen." + screen)));
            if (screen.equals(current)) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        });
        return nav;
    }

    /** A screen that is not built in is not offered. */
    private static boolean exists(ProjectCard project, String screen) {
        return RouteConfiguration.forSessionScope()
                .getRoute("project/" + project.id() + "/" + screen)
                .isPresent();
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
