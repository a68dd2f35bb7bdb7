package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Term;
import studio.fenjing.generation.critic.Finding;
import studio.fenjing.generation.critic.Remark;
import studio.fenjing.generation.critic.Review;

/** How good the list is beside directors' scenes: for each aspect the share of them that do worse, and what was found. */
class ScorePanel extends Div {
    private static final int MOST_SHOTS = 12;

    private final Consumer<String> select;

    /** @param select goes to a shot by its id */
    ScorePanel(Consumer<String> select) {
        this.select = select;
        addClassNames("why", "score");
        add(new Paragraph(getTranslation("shots.score.wait")));
    }

    /** @param number of a shot by its id; none where it is gone */
    void show(Optional<Review> review, Function<String, Optional<String>> number) {
        removeAll();
        if (review.isEmpty()) {
            add(new Paragraph(getTranslation("shots.score.none")));
            return;
        }
        Div whole = new Div(
                new Span(percent(review.get().score())),
                new Paragraph(
                        getTranslation("shots.score.whole", percent(review.get().score()))));
        whole.addClassName("score-whole");
        Paragraph scale = new Paragraph(getTranslation("shots.score.scale"));
        scale.addClassName("secondary");
        add(whole, scale);
        for (Remark remark : review.get().remarks()) add(section(remark, number));
    }

    private Div section(Remark remark, Function<String, Optional<String>> number) {
        Span share = new Span(percent(remark.share()));
        share.addClassName("odds-percent");
        ShareBar bar = new ShareBar(remark.share());
        bar.addClassName("half");
        Div line = new Div(new H3(getTranslation("shots.score." + remark.aspect())), bar, share);
        line.addClassName("score-line");
        Div section = new Div(line);
        section.addClassName("why-field");
        section.getElement().setAttribute("data-aspect", remark.aspect().name());
        for (Finding finding : remark.findings()) section.add(found(remark, finding, number));
        return section;
    }

    private Component found(Remark remark, Finding finding, Function<String, Optional<String>> number) {
        Language language = Language.of(getLocale());
        Object[] values = finding.values().stream()
                .map(value -> value instanceof Term term ? term.in(language) : String.valueOf(value))
                .toArray();
        Paragraph sentence =
                new Paragraph(getTranslation("shots.score." + remark.aspect() + "." + finding.code(), values));
        Div found = new Div(sentence);
        List<String> shots = finding.shots();
        for (String shot : shots.stream().limit(MOST_SHOTS).toList())
            number.apply(shot).ifPresent(known -> found.add(link(shot, known)));
        if (shots.size() > MOST_SHOTS)
            found.add(new Span(getTranslation("shots.score.more", shots.size() - MOST_SHOTS)));
        return found;
    }

    private Button link(String shot, String number) {
        Button link = new Button(number, click -> select.accept(shot));
        link.addThemeVariants(ButtonVariant.SMALL);
        link.setAriaLabel(getTranslation("shots.shot", number));
        return link;
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
