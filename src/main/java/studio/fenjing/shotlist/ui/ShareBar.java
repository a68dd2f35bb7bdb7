package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Span;

/** A share as a bar, beside the number that says it. */
class ShareBar extends Span {
    ShareBar(double share) {
        Span fill = new Span();
        fill.addClassName("odds-fill");
        fill.getStyle().set("inline-size", Math.round(Math.clamp(share, 0, 1) * 100) + "%");
        addClassName("odds-track");
        add(fill);
    }
}
