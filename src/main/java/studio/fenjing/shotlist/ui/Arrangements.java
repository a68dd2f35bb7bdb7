package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.shotlist.ListFull;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.UndoResult;
import studio.fenjing.shotlist.store.ShotListService;

/** Takes to the service where people want shots: new ones, fewer, elsewhere, under other numbers, or as they were before. */
class Arrangements {
    /** Where the shots are shown. */
    interface Screen {
        /** The end of the last scene. */
        Place end();

        /** Shows the list as it is stored now. */
        void reload();

        void select(String shot);

        void save(List<ShotTable.FieldEdit> edits);

        String say(String key, Object... arguments);
    }

    private final ShotListService lists;
    private final ShotListId list;
    private final Screen screen;

    Arrangements(ShotListService lists, ShotListId list, Screen screen) {
        this.lists = lists;
        this.list = list;
        this.screen = screen;
    }

    void follow(ShotTable table) {
        table.onInsert(where -> insert(place(where.scene(), where.afterId(), where.beforeId())));
        table.onDelete(deletion -> arranged(lists.delete(list, ids(deletion.ids()))));
        table.onMove(move -> arranged(lists.move(list, ids(move.ids()), place(move.scene(), null, move.beforeId()))));
        table.onUndo(this::undo);
        table.onRedo(this::redo);
    }

    void insert(Place place) {
        Revised added = inserted(place);
        if (added == null) return;
        screen.reload();
        screen.select(added.shot().toString());
    }

    /** Puts pasted lines that found no shot at the end, each a shot of its own. */
    void append(List<Map<String, String>> lines) {
        List<ShotTable.FieldEdit> edits = new ArrayList<>();
        for (Map<String, String> line : lines) {
            Revised added = inserted(screen.end());
            if (added == null) break;
            line.forEach((field, value) ->
                    edits.add(new ShotTable.FieldEdit(added.shot().toString(), added.revision(), field, "", value)));
        }
        if (edits.isEmpty()) return;
        screen.reload();
        screen.save(edits);
    }

    void renumber() {
        arranged(lists.renumber(list));
    }

    void undo() {
        tell(lists.undo(list), "shots.nothing-to-undo");
    }

    void redo() {
        tell(lists.redo(list), "shots.nothing-to-redo");
    }

    private @Nullable Revised inserted(Place place) {
        try {
            return lists.insert(list, place);
        } catch (ListFull full) {
            Notification.show(screen.say("shots.full", ShotListService.MOST_SHOTS));
            return null;
        }
    }

    private void arranged(List<Revised> changed) {
        if (!changed.isEmpty()) screen.reload();
    }

    private void tell(UndoResult result, String nothing) {
        if (result.isNothing()) Notification.show(screen.say(nothing));
        result.refused()
                .forEach(refusal -> Notification.show(screen.say(
                        "shots.undo-refused",
                        refusal.newer().author().name(),
                        refusal.newer().value().number())));
        arranged(result.revised());
    }

    private static List<ShotId> ids(List<String> shots) {
        return shots.stream().map(ShotId::of).toList();
    }

    private static Place place(@Nullable String scene, @Nullable String after, @Nullable String before) {
        if (after != null) return new Place.After(ShotId.of(after));
        if (before != null) return new Place.Before(ShotId.of(before));
        return new Place.EndOf(scene == null ? 0 : Integer.parseInt(scene));
    }
}
