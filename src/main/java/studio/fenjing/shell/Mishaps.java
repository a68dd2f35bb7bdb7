package studio.fenjing.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import studio.fenjing.project.Refused;

/** Says in plain words what went wrong after a click; what nobody foresaw goes to the log under a number. */
@Component
class Mishaps implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECONDS = 8;

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        Optional<Refused> refused = cause(thrown, Refused.class);
        UI ui = UI.getCurrent();
        if (refused.isPresent()) tell(ui, "project.refused." + refused.get().reason());
        else if (cause(thrown, AccessDeniedException.class).isPresent()) tell(ui, "shell.no-right");
        else if (cause(thrown, AuthenticationCredentialsNotFoundException.class).isPresent())
            tell(ui, "shell.signed-out.title");
        else tell(ui, "shell.mishap.number", record(thrown));
    }

    /** Logs it; the number is what the person can pass on. */
    static String record(Throwable thrown) {
        String number = "%06d".formatted(RANDOM.nextInt(1_000_000));
        LOG.error("Mishap {}", number, thrown);
        return number;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause())
            if (type.isInstance(at)) return Optional.of(type.cast(at));
        return Optional.empty();
    }

    private static void tell(UI ui, String key, Object... details) {
        if (ui == null) return;
        Notification notification =
                new Notification(ui.getTranslation(key, details), SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.open();
    }
}
