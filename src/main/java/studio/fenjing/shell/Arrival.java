package studio.fenjing.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.account.AdmissionService;

/** What happens when a browser comes in: set-up first where there is no admin, then language, colours and care. */
@Component
class Arrival implements VaadinServiceInitListener {
    private final Appearance appearance;
    private final AdmissionService admission;
    private final Mishaps mishaps;

    Arrival(Appearance appearance, AdmissionService admission, Mishaps mishaps) {
        this.appearance = appearance;
        this.admission = admission;
        this.mishaps = mishaps;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        VaadinService service = init.getSource();
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(mishaps));
        service.addUIInitListener(arrived -> {
            UI ui = arrived.getUI();
            appearance.dress(ui, VaadinRequest.getCurrent());
            ui.addBeforeEnterListener(this::setUpFirst);
        });
        service.setSystemMessagesProvider(info -> messages(service, info.getLocale()));
    }

    private void setUpFirst(BeforeEnterEvent entering) {
        if (entering.getNavigationTarget() != SetupView.class && admission.awaitsFirstAdmin())
            entering.forwardTo(SetupView.class);
    }

    private static SystemMessages messages(VaadinService service, Locale locale) {
        I18NProvider words = service.getInstantiator().getI18NProvider();
        Locale spoken = Language.of(locale).locale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.getTranslation("shell.expired.title", spoken));
        messages.setSessionExpiredMessage(words.getTranslation("shell.expired.what-to-do", spoken));
        messages.setInternalErrorCaption(words.getTranslation("shell.mishap.title", spoken));
        messages.setInternalErrorMessage(words.getTranslation("shell.expired.what-to-do", spoken));
        return messages;
    }
}
