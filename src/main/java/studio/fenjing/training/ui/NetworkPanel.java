package studio.fenjing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.ModelCard;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.training.Judgement;
import studio.fenjing.training.Network;
import studio.fenjing.training.NetworkId;

/** One network: what it learned from, how good it is, what the gate said, how it learned, and the way to let it serve. */
class NetworkPanel extends Section {
    private final Figures figures = new Figures(getLocale());
    private final Function<NetworkId, String> names;

    /** @param names what people call a network */
    NetworkPanel(Network network, Function<NetworkId, String> names, Consumer<Network> serve) {
        this.names = names;
        addClassName("network");
        add(header(network, serve), new NetworkFacts(network));
        if (network.damage() != null) add(damage(network.damage()));
        if (network.card() != null) add(measures(network.card()));
        if (network.judgement() != null) add(judgement(network.judgement()));
        if (!network.isDamaged()) add(learning(network.learning()));
        if (network.card() != null) add(recipe(network.card()));
    }

    private Header header(Network network, Consumer<Network> serve) {
        H2 title = new H2(network.name());
        title.add(new Standing(network));
        Header header = new Header(title);
        if (network.serving() || network.isDamaged()) return header;
        Button button = new Button(getTranslation("training.serve"), click -> serve.accept(network));
        header.add(button);
        return header;
    }

    private Div damage(String message) {
        Div warning = new Div(new Paragraph(getTranslation("training.damaged.what-to-do")), new Paragraph(message));
        warning.addClassName("warning");
        return warning;
    }

    private Div measures(ModelCard card) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        Measures.ordered(card.metrics()).forEach((measure, value) -> {
            Span number = new Span(figures.measure(value));
            number.addClassName("number");
            tiles.add(new Div(number, new Span(Measures.name(this, measure))));
        });
        return tiles;
    }

    private Div judgement(Judgement judgement) {
        String against = names.apply(judgement.against());
        String said = judgement.verdict().passes() ? "training.verdict.better" : "training.verdict.worse";
        return new Div(
                new H3(getTranslation("training.verdict")),
                new Paragraph(getTranslation(said, against, figures.time(judgement.at()))),
                new VerdictTable(judgement.verdict(), against));
    }

    private Component learning(@Nullable Learning learning) {
        if (learning == null
                || (learning.epochs().isEmpty()
                        && learning.writing().isEmpty()
                        && learning.rounds().isEmpty())) {
            Paragraph none = new Paragraph(getTranslation("training.curve.none"));
            none.addClassName("secondary");
            return none;
        }
        LearningCurves curves = new LearningCurves();
        Learning.WritersGame writersGame = learning.writersGame();
        curves.show(
                learning.epochs(),
                learning.writing(),
                learning.rounds(),
                writersGame == null ? List.of() : writersGame.rounds());
        Div told = new Div(new H3(getTranslation("training.curve")), curves);
        if (learning.contest() != null) told.add(new Paragraph(words("training.contest", learning.contest())));
        if (writersGame != null) told.add(new Paragraph(words("training.writers-contest", writersGame.contest())));
        return told;
    }

    private String words(String key, Contest contest) {
        return getTranslation(
                key + (contest.adversarialWins() ? ".won" : ".lost"),
                contest.placesWon(),
                contest.places(),
                figures.measure(contest.meanLead()));
    }

    private Details recipe(ModelCard card) {
        DescriptionList list = new DescriptionList();
        for (Map.Entry<String, String> setting : card.recipe().entrySet())
            list.add(
                    new DescriptionList.Term(Measures.setting(this, setting.getKey())),
                    new DescriptionList.Description(setting.getValue()));
        Details details = new Details(getTranslation("training.recipe"), list);
        details.addClassName("recipe");
        return details;
    }
}
