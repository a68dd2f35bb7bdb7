package studio.fenjing.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import studio.fenjing.project.account.DemoSettings;

/** Where people sign in; in the demonstration with one click. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends FrontPage implements BeforeEnterObserver {
    private final LoginForm form = new LoginForm();

    LoginView(Appearance appearance, DemoSettings demo) {
        super("shell.login.title", appearance);
        say("shell.tagline").addClassName("lead");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        if (demo.isDemonstration()) show(people(demo));
        show(form);
    }

    private Section people(DemoSettings demo) {
        Section section = new Section(new H2(getTranslation("shell.demo.title")));
        section.addClassName("demo-people");
        section.add(new Paragraph(getTranslation("shell.demo.text")));
        Div buttons = new Div();
        demo.people().forEach(person -> buttons.add(entrance(person)));
        section.add(buttons);
        return section;
    }

    private NativeButton entrance(DemoSettings.Person person) {
        Avatar avatar = new Avatar(person.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        Span role = new Span(getTranslation(person.admin() ? "project.admin" : "project.role." + person.role()));
        role.addClassName("secondary");
        NativeButton button = new NativeButton();
        button.add(avatar, new Span(name, role));
        button.addClickListener(click -> form.getElement().executeJs("""
                        this.querySelector('[name=username]').value = $0;
                        this.querySelector('[name=password]').value = $1;
                        this.submit();""", person.signInName(), person.password()));
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters query = entering.getLocation().getQueryParameters();
        if (query.getParameters().containsKey("wait"))
            form.showErrorMessage(getTranslation("shell.login.wait.title"), getTranslation("shell.login.wait.text"));
        else if (query.getParameters().containsKey("error")) form.setError(true);
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("shell.login.form"));
        labels.setUsername(getTranslation("project.sign-in-name"));
        labels.setPassword(getTranslation("project.password"));
        labels.setSubmit(getTranslation("shell.login.submit"));
        words.setForm(labels);
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("shell.login.error.title"));
        error.setMessage(getTranslation("shell.login.error.text"));
        error.setUsername(getTranslation("shell.login.name-missing"));
        error.setPassword(getTranslation("shell.login.password-missing"));
        words.setErrorMessage(error);
        return words;
    }
}
