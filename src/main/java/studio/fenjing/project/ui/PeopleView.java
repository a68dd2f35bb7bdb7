package studio.fenjing.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import studio.fenjing.project.People.Person;
import studio.fenjing.project.TeamService;
import studio.fenjing.project.account.AccountService;
import studio.fenjing.project.account.AdmissionService;

/** Everyone who can sign in, for the admin: invite, close and reopen accounts, and look after teams. */
@Route("people")
@RolesAllowed("ADMIN")
class PeopleView extends Div implements HasDynamicTitle {
    private final AccountService accounts;
    private final Grid<Person> grid = new Grid<>();

    PeopleView(AccountService accounts, AdmissionService admission, TeamService teams) {
        this.accounts = accounts;
        addClassName("page");
        Button invite = new Button(
                getTranslation("project.invite"), click -> new InviteDialog(teams.all(), admission::invite).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(invite);
        actions.addClassName("actions");
        grid.addColumn(Person::name).setHeader(getTranslation("project.name")).setSortable(true);
        grid.addColumn(Person::signInName)
                .setHeader(getTranslation("project.sign-in-name"))
                .setSortable(true);
        grid.addColumn(this::standing).setHeader(getTranslation("project.standing"));
        grid.addComponentColumn(this::change).setAutoWidth(true).setFlexGrow(0);
        grid.setAllRowsVisible(true);
        add(new Header(new H1(getTranslation("project.people")), actions), grid, teamList(teams));
        refresh();
    }

    private void refresh() {
        grid.setItems(accounts.people());
    }

    private String standing(Person person) {
        if (person.disabled()) return getTranslation("project.closed");
        return getTranslation(person.admin() ? "project.admin" : "project.member");
    }

    private Component change(Person person) {
        Button button = person.disabled()
                ? new Button(getTranslation("project.account.reopen"), click -> accounts.enable(person.id()))
                : new Button(getTranslation("project.account.close"), click -> accounts.disable(person.id()));
        button.addClickListener(click -> refresh());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Section teamList(TeamService teams) {
        UnorderedList list = new UnorderedList();
        teams.all()
                .forEach(team -> list.add(new ListItem(
                        new RouterLink(team.name(), TeamView.class, team.id().toString()))));
        return new Section(new H2(getTranslation("project.teams")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("project.people"));
    }
}
