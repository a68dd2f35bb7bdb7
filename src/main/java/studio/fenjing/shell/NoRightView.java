package studio.fenjing.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** No right to what was asked for: looks as if it did not exist. */
@AnonymousAllowed
class NoRightView extends Apology implements HasErrorParameter<AccessDeniedException> {
    NoRightView(Appearance appearance) {
        super("shell.not-found.title", "shell.not-found.what-to-do", appearance);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
