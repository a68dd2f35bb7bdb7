package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Term;

/** Why a shot is as it is: for each choice the odds, the next best two, and any rule that stepped in. */
class WhyPanel extends Div {
    private static final int ALTERNATIVES = 2;

    WhyPanel() {
        addClassName("why");
    }

    void clear() {
        removeAll();
        add(new Paragraph(getTranslation("shots.choose-one")));
    }

    void show(Shot shot) {
        removeAll();
        Map<String, List<Reason>> byField = new LinkedHashMap<>();
        shot.rationale()
                .forEach(reason -> byField.computeIfAbsent(reason.field(), f -> new ArrayList<>())
                        .add(reason));
        if (byField.isEmpty()) {
            add(new Paragraph(getTranslation("shots.why.human")));
            return;
        }
        byField.forEach((key, reasons) -> add(section(shot, ShotField.of(key), reasons)));
    }

    private Div section(Shot shot, ShotField field, List<Reason> reasons) {
        Language language = Language.of(getLocale());
        Div section = new Div();
        section.addClassName("why-field");
        String value = field == ShotField.ACTION ? "" : " · " + field.show(shot, language);
        section.add(new H3(field.in(language) + value));
        for (Reason reason : reasons) {
            Double odds = reason.probability();
            // A rule may have put another value in the place of the network's.
            String chosen = reasons.size() == 1 ? field.show(shot, language) : getTranslation("shots.why.network");
            if (odds != null) section.add(odds(field, reason, odds, chosen, language));
            Paragraph because = new Paragraph(reason.because());
            because.addClassName(odds == null ? "rule" : "secondary");
            section.add(because);
        }
        return section;
    }

    private OrderedList odds(ShotField field, Reason reason, double odds, String chosen, Language language) {
        OrderedList list = new OrderedList();
        list.add(bar(chosen, odds, true));
        for (Alternative next :
                reason.alternatives().stream().limit(ALTERNATIVES).toList())
            list.add(bar(word(field, next.value(), language), next.probability(), false));
        return list;
    }

    private ListItem bar(String word, double odds, boolean chosen) {
        Span fill = new Span();
        fill.addClassName("odds-fill");
        fill.getStyle().set("inline-size", Math.round(odds * 100) + "%");
        Span track = new Span(fill);
        track.addClassName("odds-track");
        Span percent = new Span(percent(odds));
        percent.addClassName("odds-percent");
        ListItem item = new ListItem(new Span(word), track, percent);
        if (chosen) item.addClassName("chosen");
        return item;
    }

    private static String percent(double odds) {
        return odds > 0 && odds < 0.01 ? "<1%" : Math.round(odds * 100) + "%";
    }

    private static String word(ShotField field, String value, Language language) {
        return field.terms().stream()
                .filter(term -> term.name().equals(value))
                .findFirst()
                .map((Term term) -> term.in(language))
                .orElse(value);
    }
}
