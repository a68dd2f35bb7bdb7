package studio.fenjing.project.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouterLink;
import studio.fenjing.project.ProjectService.ProjectCard;
import studio.fenjing.project.Role;

/** A project as a card: its frame in its own shape, its name, and how far it is. */
class ProjectTile extends ListItem {
    /** What the card's menu can do. */
    interface Actions {
        void rename(ProjectCard project);

        void guests(ProjectCard project);

        void archive(ProjectCard project);

        void reopen(ProjectCard project);
    }

    ProjectTile(ProjectCard project, Actions actions) {
        addClassName("project-tile");
        RouterLink open = new RouterLink();
        open.addClassName("tile-link");
        String screen = project.count().isPresent() ? "shots" : "script";
        open.getElement().setAttribute("href", "project/" + project.id() + "/" + screen);
        open.add(new Span(project.title()));
        Div text = new Div(new H3(open), facts(project));
        text.addClassName("tile-text");
        add(frame(project), text);
        if (project.role() == Role.OWNER || project.role() == Role.EDITOR) add(menu(project, actions));
    }

    private static Div frame(ProjectCard project) {
        Span ratio = new Span(project.aspectRatio());
        ratio.getStyle().set("--ratio", project.aspectRatio().replace(':', '/'));
        Div frame = new Div(ratio);
        frame.addClassName("tile-frame");
        frame.getElement().setAttribute("aria-hidden", "true");
        return frame;
    }

    private Div facts(ProjectCard project) {
        Div facts = new Div(new Span(getTranslation("project.language." + project.language())));
        facts.addClassName("secondary");
        facts.addClassName("facts");
        project.count()
                .ifPresent(
                        count -> facts.add(new Span(getTranslation("project.count", count.shots(), count.scenes()))));
        facts.add(new Span(getTranslation("project.role." + project.role())));
        if (project.archived()) facts.add(new Span(getTranslation("project.archived")));
        return facts;
    }

    private MenuBar menu(ProjectCard project, Actions actions) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem more = bar.addItem("⋯");
        more.setAriaLabel(getTranslation("project.more", project.title()));
        SubMenu menu = more.getSubMenu();
        boolean owner = project.role() == Role.OWNER;
        if (!project.archived()) menu.addItem(getTranslation("project.rename"), click -> actions.rename(project));
        if (owner) menu.addItem(getTranslation("project.guests"), click -> actions.guests(project));
        if (owner && !project.archived())
            menu.addItem(getTranslation("project.archive"), click -> actions.archive(project));
        if (owner && project.archived())
            menu.addItem(getTranslation("project.reopen"), click -> actions.reopen(project));
        bar.setVisible(!menu.getItems().isEmpty());
        return bar;
    }
}
