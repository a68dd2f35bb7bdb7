package studio.fenjing.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import studio.fenjing.project.account.AdmissionService;
import studio.fenjing.project.account.AdmissionService.Invited;

/** Where an invited person makes their account, once. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends FrontPage implements HasUrlParameter<String> {
    private final AdmissionService admission;

    InvitationView(Appearance appearance, AdmissionService admission) {
        super("shell.invitation.title", appearance);
        this.admission = admission;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        admission
                .invitation(token)
                .ifPresentOrElse(invited -> welcome(token, invited), () -> say("shell.invitation.gone"));
    }

    private void welcome(String token, Invited invited) {
        invited.team()
                .ifPresentOrElse(
                        team -> say("shell.invitation.team", team, getTranslation("project.role." + invited.role()))
                                .addClassName("lead"),
                        () -> say("shell.tagline").addClassName("lead"));
        TextField signInName = new TextField(getTranslation("project.sign-in-name"));
        signInName.setValue(invited.signInName());
        signInName.setReadOnly(true);
        TextField name = new TextField(getTranslation("project.your-name"));
        name.focus();
        PasswordField password = new PasswordField(getTranslation("project.password"));
        password.setHelperText(getTranslation("project.password.help"));
        Button accept = new Button(getTranslation("shell.invitation.submit"), click -> {
            admission.accept(token, name.getValue(), password.getValue());
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER);
        show(signInName, name, password, accept);
    }
}
