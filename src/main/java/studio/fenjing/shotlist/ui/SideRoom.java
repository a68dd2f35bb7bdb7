package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.UnreadableText;
import studio.fenjing.script.ui.ScriptEditor;

/** What stands beside the table: the shot's fields, its reasons, and the script that it comes from. */
class SideRoom extends TabSheet {
    private final ShotInspector inspector;
    private final WhyPanel why = new WhyPanel();
    private final Div script = new Div();
    private final IntConsumer caret;
    private @Nullable ScriptEditor editor;

    SideRoom(ShotInspector inspector, IntConsumer caret) {
        this.inspector = inspector;
        this.caret = caret;
        addClassName("side-room");
        script.addClassName("side-script");
        why.clear();
        add(getTranslation("shots.inspector"), inspector);
        add(getTranslation("shots.why"), why);
        add(getTranslation("shots.script"), script);
    }

    void showWhy() {
        setSelectedIndex(1);
    }

    /** The script as the list was made from it, to be read beside the shots. */
    void showSource(@Nullable String source, @Nullable SourceKind kind) {
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
            Screenplay read = ScreenplayReader.read(source, kind);
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
