package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import studio.fenjing.generation.lineage.Likeness;
import studio.fenjing.generation.lineage.Lineage;
import studio.fenjing.generation.lineage.PictureIndex;

/** What a shot comes from: the nearest scenes that the network learned from, and how much of its picture is its own. */
class Ancestry extends Div {
    private static final double WHOLE = 0.995;

    void showNearest(List<Lineage.Near> nearest) {
        Div section = section(getTranslation("shots.why.nearest"));
        if (nearest.isEmpty()) {
            section.add(new Paragraph(getTranslation("shots.why.no-lineage")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("nearest");
        for (Lineage.Near near : nearest) {
            double likeness = Math.clamp(near.likeness(), 0, 1);
            Span percent = new Span(getTranslation("shots.why.likeness", ScorePanel.percent(likeness)));
            percent.addClassName("secondary");
            list.add(new ListItem(new Span(near.excerpt()), new ShareBar(likeness), percent));
        }
        section.add(list);
    }

    void showOriginality(Likeness likeness) {
        double original = likeness.originality();
        Div section = section(getTranslation("shots.why.originality") + " · " + ScorePanel.percent(original));
        if (original >= WHOLE) {
            section.add(new Paragraph(getTranslation("shots.why.original")));
            return;
        }
        PictureIndex.Line run = likeness.runLine();
        PictureIndex.Line overlap = likeness.overlapLine();
        if (likeness.isRunBeyondChance() && run != null)
            section.add(new Paragraph(getTranslation("shots.why.run", likeness.run())), quote(run));
        if (!likeness.isNearCopy() || overlap == null) return;
        section.add(new Paragraph(getTranslation("shots.why.overlap", ScorePanel.percent(likeness.overlap()))));
        if (!overlap.equals(run) || !likeness.isRunBeyondChance()) section.add(quote(overlap));
    }

    private Div section(String title) {
        Div section = new Div(new H3(title));
        section.addClassName("why-field");
        add(section);
        return section;
    }

    private static Component quote(PictureIndex.Line line) {
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setText(line.text());
        return quote;
    }
}
