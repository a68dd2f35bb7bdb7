package studio.fenjing.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import studio.fenjing.film.vocabulary.Language;

/** How to work with Fenjing, in the language of the interface. */
@Route("help")
@PermitAll
class HelpView extends Div implements HasDynamicTitle {
    HelpView() {
        addClassNames("page", "prose");
        add(new Header(new H1(getTranslation("shell.help"))), new Markdown(text(Language.of(getLocale()))));
    }

    private static String text(Language language) {
        try {
            return new ClassPathResource("help/help_" + language.code() + ".md")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.help"));
    }
}
