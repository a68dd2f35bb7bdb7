package studio.fenjing.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Access;
import studio.fenjing.project.account.AccountService;
import studio.fenjing.project.account.AccountService.Preferences;
import studio.fenjing.project.account.Theme;

/** Language and colours of the interface: the browser's at first, then what the person chose. */
@Component
class Appearance {
    private static final int RECONNECT_MILLISECONDS = 2_000;

    private final Access access;
    private final AccountService accounts;

    Appearance(Access access, AccountService accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /** What is shown in a new window. */
    void dress(UI ui, VaadinRequest request) {
        Optional<Preferences> preferences = preferences();
        Language language = preferences
                .flatMap(Preferences::language)
                .or(() -> Optional.ofNullable(ui.getSession().getAttribute(Language.class)))
                .orElseGet(() ->
                        Language.of(Optional.ofNullable(request.getLocale()).orElse(Locale.ENGLISH)));
        speak(ui, language);
        ui.getPage().setColorScheme(scheme(preferences.map(Preferences::theme).orElse(Theme.SYSTEM)));
    }

    /** Remembered in the account of whoever is signed in, else until the window's session ends. */
    void choose(UI ui, Language language) {
        ui.getSession().setAttribute(Language.class, language);
        preferences().ifPresent(known -> accounts.prefer(language, known.theme()));
        speak(ui, language);
        ui.getPage().reload();
    }

    void choose(UI ui, Theme theme) {
        preferences().ifPresent(known -> accounts.prefer(known.language().orElse(null), theme));
        ui.getPage().setColorScheme(scheme(theme));
    }

    Optional<Preferences> preferences() {
        return access.isSignedIn() ? Optional.of(accounts.preferences()) : Optional.empty();
    }

    private static void speak(UI ui, Language language) {
        VaadinSession session = ui.getSession();
        if (!language.locale().equals(session.getLocale())) session.setLocale(language.locale());
        ui.setLocale(language.locale());
        ReconnectDialogConfiguration interruption = ui.getReconnectDialogConfiguration();
        interruption.setReconnectInterval(RECONNECT_MILLISECONDS);
        interruption.setDialogText(ui.getTranslation("shell.offline"));
        interruption.setDialogTextGaveUp(ui.getTranslation("shell.offline"));
        ui.getPage().executeJs("document.documentElement.lang = $0", language == Language.ZH ? "zh-CN" : "en");
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
