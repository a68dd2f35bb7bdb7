package studio.fenjing.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Access;
import studio.fenjing.project.account.AccountService;
import studio.fenjing.project.account.AccountService.Preferences;
import studio.fenjing.project.account.Theme;

/** A person's own matters: language, colours, password, way out. */
class UserMenu extends MenuBar {
    private final Appearance appearance;

    UserMenu(Access access, AccountService accounts, Appearance appearance, AuthenticationContext session) {
        this.appearance = appearance;
        addThemeVariants(MenuBarVariant.TERTIARY);
        String name = access.me().name();
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span label = new Span(name);
        label.addClassName("user-name");
        MenuItem me = addItem(new Div(avatar, label));
        me.setAriaLabel(getTranslation("shell.account-of", name));
        SubMenu menu = me.getSubMenu();
        Preferences preferences = accounts.preferences();
        languages(menu.addItem(getTranslation("shell.language")).getSubMenu());
        themes(menu.addItem(getTranslation("shell.theme")).getSubMenu(), preferences.theme());
        menu.addItem(
                getTranslation("shell.password.title"), click -> new PasswordDialog(accounts::changePassword).open());
        if (access.isAdmin()) {
            menu.addItem(getTranslation("project.people"), click -> go("people"));
            menu.addItem(getTranslation("training.models"), click -> go("models"));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> session.logout());
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private void languages(SubMenu menu) {
        for (Language language : Language.values()) {
            MenuItem item = menu.addItem(
                    MainLayout.nameOf(language), click -> getUI().ifPresent(ui -> appearance.choose(ui, language)));
            item.setCheckable(true);
            item.setChecked(Language.of(getLocale()) == language);
        }
    }

    private void themes(SubMenu menu, Theme chosen) {
        for (Theme theme : Theme.values()) {
            MenuItem item = menu.addItem(
                    getTranslation("shell.theme." + theme),
                    click -> getUI().ifPresent(ui -> appearance.choose(ui, theme)));
            item.setCheckable(true);
            item.setChecked(theme == chosen);
            item.addClickListener(click -> menu.getItems().forEach(other -> other.setChecked(other == item)));
        }
    }
}
