package studio.fenjing.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import studio.fenjing.film.vocabulary.Language;

/** A page before or beside the studio: the brand, one matter, and the choice of language. */
abstract class FrontPage extends Div implements HasDynamicTitle {
    private final String titleKey;
    private final Div matter = new Div();

    FrontPage(String titleKey, Appearance appearance) {
        this.titleKey = titleKey;
        addClassName("front-page");
        matter.addClassName("front-matter");
        H1 title = new H1(getTranslation(titleKey));
        Main main = new Main(title, matter);
        add(new Header(new Brand(), languages(appearance)), main);
    }

    final void show(Component... components) {
        matter.add(components);
    }

    final Paragraph say(String key, Object... details) {
        Paragraph paragraph = new Paragraph(getTranslation(key, details));
        matter.add(paragraph);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation(titleKey));
    }

    private Nav languages(Appearance appearance) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("shell.language"));
        nav.add(choice(appearance, Language.ZH), choice(appearance, Language.EN));
        return nav;
    }

    private Button choice(Appearance appearance, Language language) {
        Button button = new Button(MainLayout.nameOf(language));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("lang", language.code());
        boolean spoken = Language.of(getLocale()) == language;
        button.getElement().setAttribute("aria-pressed", Boolean.toString(spoken));
        button.addClickListener(click -> getUI().ifPresent(ui -> appearance.choose(ui, language)));
        return button;
    }

    /** The studio's name in its two writings. */
    static class Brand extends Span {
        Brand() {
            addClassName("brand");
            Span mark = new Span("分镜");
            mark.addClassName("brand-mark");
            mark.getElement().setAttribute("lang", "zh-CN");
            Span word = new Span("Fenjing");
            word.addClassName("brand-word");
            add(mark, word);
        }
    }
}
