package studio.fenjing.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be shown for a reason nobody foresaw; the log has it under the number shown. */
@AnonymousAllowed
class MishapView extends Apology implements HasErrorParameter<Exception> {
    MishapView(Appearance appearance) {
        super("shell.mishap.title", "shell.mishap.what-to-do", appearance);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say("shell.mishap.number", Mishaps.record(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
