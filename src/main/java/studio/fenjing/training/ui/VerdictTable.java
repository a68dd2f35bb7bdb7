package studio.fenjing.training.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import studio.fenjing.generation.measure.Verdict;
import studio.fenjing.generation.measure.Verdict.Better;
import studio.fenjing.generation.measure.Verdict.Comparison;

/** What the gate said: each measure of both networks, what was needed, and whether it was reached. */
class VerdictTable extends Div {
    /** @param against the network that served then, as people call it */
    VerdictTable(Verdict verdict, String against) {
        addClassName("verdict");
        Figures figures = new Figures(getLocale());
        if (verdict.reasons().isEmpty()) {
            add(new Paragraph(getTranslation("training.verdict.nothing")));
            return;
        }
        NativeTableRow head = new NativeTableRow();
        for (String title : new String[] {
            getTranslation("training.verdict.measure"),
            getTranslation("training.verdict.fresh"),
            against,
            getTranslation("training.verdict.needed")
        }) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        verdict.reasons().forEach(reason -> body.add(row(reason, figures)));
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    private NativeTableRow row(Comparison reason, Figures figures) {
        NativeTableHeaderCell measure = new NativeTableHeaderCell(Measures.name(this, reason.measure()));
        measure.getElement().setAttribute("scope", "row");
        Span needed = new Span((reason.better() == Better.LESS ? "≤ " : "≥ ") + figures.measure(reason.needed()));
        Badge held = new Badge(getTranslation(reason.holds() ? "training.verdict.holds" : "training.verdict.fails"));
        held.addThemeVariants(reason.holds() ? BadgeVariant.SUCCESS : BadgeVariant.ERROR);
        return new NativeTableRow(
                measure,
                new NativeTableCell(figures.measure(reason.fresh())),
                new NativeTableCell(figures.measure(reason.serving())),
                new NativeTableCell(needed, held));
    }
}
