package studio.fenjing.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen for others: looks as if it did not exist. */
@AnonymousAllowed
class ClosedView extends Apology implements HasErrorParameter<AccessDeniedException> {
    ClosedView(Appearance appearance) {
        super("shell.not-found.title", "shell.not-found.what-to-do", appearance);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
