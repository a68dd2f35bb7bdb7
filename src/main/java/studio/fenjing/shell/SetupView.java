package studio.fenjing.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import studio.fenjing.project.account.AdmissionService;

/** Makes the first admin, for whoever can read the log; gone as soon as there is one. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends FrontPage implements BeforeEnterObserver {
    private final AdmissionService admission;

    SetupView(Appearance appearance, AdmissionService admission) {
        super("shell.setup.title", appearance);
        this.admission = admission;
        say("shell.setup.text").addClassName("lead");
        TextField token = new TextField(getTranslation("shell.setup.token"));
        token.setAutocomplete(Autocomplete.OFF);
        TextField team = new TextField(getTranslation("shell.setup.team"));
        TextField signInName = new TextField(getTranslation("project.sign-in-name"));
        signInName.setHelperText(getTranslation("project.sign-in-name.help"));
        TextField name = new TextField(getTranslation("project.your-name"));
        PasswordField password = new PasswordField(getTranslation("project.password"));
        password.setHelperText(getTranslation("project.password.help"));
        Button found = new Button(getTranslation("shell.setup.submit"), click -> {
            admission.found(
                    token.getValue(), signInName.getValue(), name.getValue(), password.getValue(), team.getValue());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        });
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.addClickShortcut(Key.ENTER);
        show(token, team, name, signInName, password, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!admission.awaitsFirstAdmin()) entering.rerouteToError(NotFoundException.class);
        // A forward on the first request leaves the address of the page that was asked for.
        else entering.getUI().getPage().getHistory().replaceState(null, "setup");
    }
}
