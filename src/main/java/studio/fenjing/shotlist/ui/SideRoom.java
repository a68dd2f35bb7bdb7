package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.UnreadableText;
import studio.fenjing.script.ui.ScriptEditor;

/** What stands beside the table: the shot's fields, its reasons, the script that it comes from, and the list's score. */
class SideRoom extends TabSheet {
    private final ShotInspector inspector;
    private static final int WHY = 1;
    private static final int SCRIPT = 2;
    private static final int SCORE = 3;

    private final WhyPanel why = new WhyPanel(this::mark);
    private final ScorePanel score;
    private final Div script = new Div();
    private final IntConsumer caret;
    private @Nullable ScriptEditor editor;
    private Runnable whyShown = () -> {};

    /** @param select goes to a shot by its id */
    SideRoom(ShotInspector inspector, IntConsumer caret, Consumer<String> select) {
        this.inspector = inspector;
        this.score = new ScorePanel(select);
        this.caret = caret;
        addClassName("side-room");
        script.addClassName("side-script");
        why.clear();
        add(getTranslation("shots.inspector"), inspector);
        add(getTranslation("shots.why"), why);
        add(getTranslation("shots.script"), script);
        add(getTranslation("shots.score"), score);
    }

    void showWhy() {
        setVisible(true);
        setSelectedIndex(WHY);
    }

    void showScore() {
        setVisible(true);
        setSelectedIndex(SCORE);
    }

    boolean isWhyShown() {
        return isVisible() && getSelectedIndex() == WHY;
    }

    void onWhyShown(Runnable listener) {
        whyShown = listener;
        addSelectedChangeListener(change -> tellWhyShown());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        tellWhyShown();
    }

    private void tellWhyShown() {
        if (isWhyShown()) whyShown.run();
    }

    WhyPanel why() {
        return why;
    }

    ScorePanel score() {
        return score;
    }

    /** Shows a place of the script. */
    private void mark(Span place) {
        setSelectedIndex(SCRIPT);
        if (editor != null) editor.highlight(List.of(place));
    }

    /** The script as the list was made from it, to be read beside the shots. */
    void showSource(ShotList list) {
        String source = list.source();
        script.removeAll();
        editor = null;
        if (source == null || source.isBlank()) {
            script.add(new Paragraph(getTranslation("shots.no-source")));
            return;
        }
        ScriptEditor reader = new ScriptEditor("");
        reader.setSizeFull();
        reader.setReadOnly(true);
        reader.setOutline(false);
        reader.onCaret(caret);
        script.add(reader);
        reader.setText(source, 0);
        try {
            Screenplay read = ScreenplayReader.read(source, list.sourceKind());
            reader.setElements(0, read.elements());
        } catch (UnreadableText plain) {
            reader.setElements(0, List.of());
        }
        editor = reader;
    }

    void show(String id, Shot shot, String by) {
        inspector.show(id, shot, by);
        why.show(shot);
        if (editor != null) editor.highlight(shot.spans());
    }

    void clear() {
        inspector.clear();
        why.clear();
        if (editor != null) editor.highlight(List.of());
    }
}
