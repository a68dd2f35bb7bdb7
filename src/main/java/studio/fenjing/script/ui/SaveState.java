package studio.fenjing.script.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Says whether the script is saved. While the editor has text that the server has not acknowledged, the browser itself
 * shows the other word, by the editor's {@code unsaved} attribute: without a connection the server could not.
 */
class SaveState extends Div {
    private final Span settled = new Span();
    private final Span pending = new Span(getTranslation("script.not-saved"));

    SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
        settled.addClassNames("settled", "secondary");
        pending.addClassName("pending");
        add(settled, pending);
    }

    void saved() {
        settled.setText(getTranslation("script.saved"));
        pending.setText(getTranslation("script.not-saved"));
    }

    void readOnly() {
        settled.setText(getTranslation("script.read-only"));
    }

    /** @param why the text stays in the browser only */
    void refused(String why) {
        pending.setText(why);
    }
}
