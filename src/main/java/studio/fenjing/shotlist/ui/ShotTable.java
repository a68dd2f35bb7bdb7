package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of a shot list, which edits like a spreadsheet. It shows rows and asks for changes; it changes nothing by
 * itself. Every {@link FieldEdit} that it asks for must be answered by {@link #markSaved} or {@link #reject}: until then the
 * browser keeps it, and asks again after a lost connection or a reload.
 */
@Tag("shot-table")
@JsModule("./shot-table.ts")
@NpmPackage(value = "ag-grid-community", version = "36.2.0")
final class ShotTable extends Component implements HasSize, HasStyle, LocaleChangeObserver {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the table says, by the names in {@code shot-table/model.ts}. */
    static final List<String> LABELS = List.of(
            "table",
            "scene",
            "shots",
            "runningTime",
            "empty",
            "cell",
            "emptyCell",
            "unsaved",
            "conflict",
            "unsavedEdits",
            "mine",
            "theirs",
            "keepMine",
            "takeTheirs",
            "locked",
            "why",
            "noSuchTerm");

    /** The header that a scene's shots stand under. */
    record SceneHeader(String id, String number, String heading) {}

    /**
     * A shot as the table shows it.
     *
     * @param values by {@link ShotField#key()}, in their stored form
     * @param locked whether generation leaves it alone
     * @param status the status in words
     * @param statusColor a CSS colour
     */
    record Row(
            String id,
            long revision,
            String scene,
            Map<String, String> values,
            boolean locked,
            @Nullable String status,
            @Nullable String statusColor) {
        Row {
            values = Map.copyOf(values);
        }

        static Row of(String id, long revision, String scene, Shot shot) {
            Map<String, String> values = Arrays.stream(ShotField.values())
                    .collect(Collectors.toMap(ShotField::key, field -> field.read(shot)));
            return new Row(id, revision, scene, values, false, null, null);
        }
    }

    /** A change of one field, made against a revision; the same edit may come twice. */
    record FieldEdit(String id, long revision, String field, String old, String value) {}

    /**
     * A block that was pasted, cleared or filled.
     *
     * @param overflow pasted lines below the last shot, by field: shots to be added
     */
    record Block(List<FieldEdit> edits, List<Map<String, String>> overflow) {}

    /** The active cell, and all shots of the selection. */
    record Selected(String id, String field, List<String> ids) {}

    /** Where a new shot is wanted: after a shot, before one, or else at the end of a scene. */
    record Insertion(
            @Nullable String scene,
            @Nullable String afterId,
            @Nullable String beforeId) {}

    record Deletion(List<String> ids) {}

    /** Shots to be moved into a scene, before one of its shots or else to its end. */
    record Move(List<String> ids, String scene, @Nullable String beforeId) {}

    /** A question for the reasons of a shot, or of one field of it; {@code field} is empty for the whole shot. */
    record Why(String id, String field) {}

    /** @param storageKey names the unsaved edits in the browser: one per person and list */
    ShotTable(String storageKey) {
        getElement().setProperty("storageKey", storageKey);
    }

    void setColumns(List<ShotColumn> columns) {
        getElement().setPropertyJson("columns", JSON.valueToTree(columns));
    }

    void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /** Shows a list: its scenes in order, and its rows in order. */
    void setShots(List<SceneHeader> scenes, List<Row> rows) {
        setScenes(scenes);
        call("setRows", json(rows));
    }

    void setScenes(List<SceneHeader> scenes) {
        call("setScenes", json(scenes));
    }

    /**
     * Adds rows while the person goes on scrolling and typing.
     *
     * @param beforeId a shot of the same scene, or null for the scene's end
     */
    void insert(List<Row> rows, @Nullable String beforeId) {
        call("insertRows", json(rows), beforeId);
    }

    void replace(Row row) {
        call("replaceRow", json(row));
    }

    void remove(Collection<String> ids) {
        call("removeRows", json(ids));
    }

    void markSaved(String id, String field, long revision) {
        call("markSaved", id, field, (double) revision);
    }

    /**
     * Refuses an edit; the browser shows both values and lets the person choose.
     *
     * @param newer the value that is stored, at {@code revision}
     */
    void reject(String id, String field, String newer, String message, long revision) {
        call("reject", id, field, newer, message, (double) revision);
    }

    void select(String id) {
        call("select", id);
    }

    Registration onEdit(Consumer<FieldEdit> listener) {
        return on("cell-edit", FieldEdit.class, listener);
    }

    Registration onBlock(Consumer<Block> listener) {
        return on("paste-block", Block.class, listener);
    }

    Registration onSelect(Consumer<Selected> listener) {
        return on("shot-selected", Selected.class, listener);
    }

    Registration onInsert(Consumer<Insertion> listener) {
        return on("shot-insert", Insertion.class, listener);
    }

    Registration onDelete(Consumer<Deletion> listener) {
        return on("shot-delete", Deletion.class, listener);
    }

    Registration onMove(Consumer<Move> listener) {
        return on("shot-move", Move.class, listener);
    }

    Registration onUndo(Runnable listener) {
        return getElement().addEventListener("undo", event -> listener.run());
    }

    Registration onRedo(Runnable listener) {
        return getElement().addEventListener("redo", event -> listener.run());
    }

    Registration onWhy(Consumer<Why> listener) {
        return on("why", Why.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Map<String, String> labels = LABELS.stream()
                .collect(Collectors.toMap(Function.identity(), label -> getTranslation("shot-table." + label)));
        getElement().setPropertyJson("labels", JSON.valueToTree(labels));
    }

    private <T> Registration on(String type, Class<T> detail, Consumer<T> listener) {
        return getElement()
                .addEventListener(type, event -> listener.accept(event.getEventDetail(detail)))
                .addEventDetail();
    }

    private void call(String function, @Nullable Object... arguments) {
        getElement().callJsFunction(function, arguments);
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }
}
