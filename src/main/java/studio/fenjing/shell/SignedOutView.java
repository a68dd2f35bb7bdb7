package studio.fenjing.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The account was closed while its person was here. */
@AnonymousAllowed
class SignedOutView extends Apology implements HasErrorParameter<AuthenticationCredentialsNotFoundException> {
    SignedOutView(Appearance appearance) {
        super("shell.signed-out.title", "shell.signed-out.what-to-do", appearance);
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AuthenticationCredentialsNotFoundException> parameter) {
        return HttpServletResponse.SC_UNAUTHORIZED;
    }
}
