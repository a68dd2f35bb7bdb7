package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Term;
import studio.fenjing.generation.explain.Explanation;

/**
 * Why a shot is as it is: for each choice the odds, the next best two, and any rule that stepped in; then, once they are
 * worked out, the words that moved the odds and what the shot comes from.
 */
class WhyPanel extends Div {
    private static final int ALTERNATIVES = 2;

    private final Consumer<studio.fenjing.film.Span> mark;
    private final Paragraph state = new Paragraph();
    private final Map<ShotField, Div> chosen = new EnumMap<>(ShotField.class);
    private Ancestry ancestry = new Ancestry();
    private Shot shown = Shot.draft("1").shot();

    /** @param mark shows a place of the script */
    WhyPanel(Consumer<studio.fenjing.film.Span> mark) {
        this.mark = mark;
        addClassName("why");
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
        chosen.clear();
        add(new Paragraph(getTranslation("shots.choose-one")));
    }

    void show(Shot shot) {
        removeAll();
        chosen.clear();
        shown = shot;
        Map<String, List<Reason>> byField = new LinkedHashMap<>();
        shot.rationale()
                .forEach(reason -> byField.computeIfAbsent(reason.field(), f -> new ArrayList<>())
                        .add(reason));
        if (byField.isEmpty()) {
            add(new Paragraph(getTranslation("shots.why.human")));
            return;
        }
        state.setText("");
        ancestry = new Ancestry();
        add(state);
        byField.forEach((key, reasons) -> add(section(shot, ShotField.of(key), reasons)));
        add(ancestry);
    }

    /** Whether a network made choices that it can be asked about. */
    boolean expectsExplanation() {
        return !chosen.isEmpty();
    }

    void showAsking() {
        state.setText(getTranslation("shots.why.asking"));
    }

    void showFailure() {
        state.setText(getTranslation("shots.why.failed"));
    }

    void showAnswer(Optional<Explanation> answer) {
        forgetAnswer();
        if (answer.isEmpty()) {
            state.setText(getTranslation("shots.no-source"));
            return;
        }
        Explanation explanation = answer.get();
        state.setText(words(explanation));
        explanation.moved().forEach((key, words) -> {
            ShotField field = ShotField.of(key);
            Div section = chosen.get(field);
            if (section != null && !words.isEmpty())
                section.add(new MovedWords(field.show(shown, language()), words, mark));
        });
        if (!explanation.passage().isEmpty()) ancestry.showNearest(explanation.nearest());
        ancestry.showOriginality(explanation.likeness());
    }

    private void forgetAnswer() {
        ancestry.removeAll();
        chosen.values()
                .forEach(section -> section.getChildren()
                        .filter(MovedWords.class::isInstance)
                        .toList()
                        .forEach(section::remove));
    }

    /** What has to be known to read the answer rightly. */
    private String words(Explanation explanation) {
        if (!explanation.asked()) return getTranslation("shots.why.another", explanation.model());
        if (explanation.passage().isEmpty()) return getTranslation("shots.why.no-passage");
        if (!explanation.whole()) return getTranslation("shots.why.not-whole");
        boolean none = explanation.moved().values().stream().allMatch(List::isEmpty);
        return none ? getTranslation("shots.why.no-words") : "";
    }

    private Div section(Shot shot, ShotField field, List<Reason> reasons) {
        Language language = language();
        Div section = new Div();
        section.addClassName("why-field");
        section.getElement().setAttribute("data-field", field.key());
        String value = field == ShotField.ACTION ? "" : " · " + field.show(shot, language);
        section.add(new H3(field.in(language) + value));
        for (Reason reason : reasons) {
            Double odds = reason.probability();
            // A rule may have put another value in the place of the network's.
            String word = reasons.size() == 1 ? field.show(shot, language) : getTranslation("shots.why.network");
            if (odds != null) {
                section.add(odds(field, reason, odds, word, language));
                chosen.put(field, section);
            }
            Paragraph because = new Paragraph(reason.because());
            because.addClassName(odds == null ? "rule" : "secondary");
            section.add(because);
        }
        return section;
    }

    private OrderedList odds(ShotField field, Reason reason, double odds, String chosenWord, Language language) {
        OrderedList list = new OrderedList();
        list.addClassName("odds");
        list.add(bar(chosenWord, odds, true));
        for (Alternative next :
                reason.alternatives().stream().limit(ALTERNATIVES).toList())
            list.add(bar(word(field, next.value(), language), next.probability(), false));
        return list;
    }

    private static ListItem bar(String word, double odds, boolean chosen) {
        Span percent = new Span(percent(odds));
        percent.addClassName("odds-percent");
        ListItem item = new ListItem(new Span(word), new ShareBar(odds), percent);
        if (chosen) item.addClassName("chosen");
        return item;
    }

    private Language language() {
        return Language.of(getLocale());
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
