package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import studio.fenjing.generation.explain.Attribution;

/** The words of the text that spoke for a choice or against it, and how strongly. */
class MovedWords extends Div {
    /** What fills half of the bar: odds five times as high, or as low. */
    private static final double FULL = Math.log(5);

    private final Consumer<studio.fenjing.film.Span> mark;

    /** @param value what was chosen, in words */
    MovedWords(String value, List<Attribution> words, Consumer<studio.fenjing.film.Span> mark) {
        this.mark = mark;
        addClassName("moved-words");
        UnorderedList list = new UnorderedList();
        words.forEach(word -> list.add(item(word)));
        add(new Paragraph(getTranslation("shots.why.words", value)), list);
    }

    private ListItem item(Attribution word) {
        boolean against = word.weight() < 0;
        String times = times(Math.exp(word.weight()));
        Button button =
                new Button(word.word(), click -> mark.accept(new studio.fenjing.film.Span(word.start(), word.end())));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(against ? "shots.why.lowers" : "shots.why.raises", word.word(), times));
        button.getElement().setAttribute("title", getTranslation("shots.why.in-script"));
        Span fill = new Span();
        fill.addClassName("moved-fill");
        fill.getStyle().set("inline-size", Math.round(Math.min(1, Math.abs(word.weight()) / FULL) * 50) + "%");
        Span track = new Span(fill);
        track.addClassName("moved-track");
        Span strength = new Span((against ? "▼ ×" : "▲ ×") + times);
        strength.addClassName("moved-strength");
        // The button says it all in words.
        strength.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(button, track, strength);
        item.addClassName(against ? "against" : "for");
        return item;
    }

    private String times(double factor) {
        return String.format(getLocale(), factor < 1 ? "%.2f" : "%.1f", factor);
    }
}
