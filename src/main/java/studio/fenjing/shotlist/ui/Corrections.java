package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.shotlist.EditResult;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotRevision;
import studio.fenjing.shotlist.store.ShotListService;

/** Takes people's edits to the service, and what becomes of each back to the table. */
class Corrections {
    /** Where the shots are shown. */
    interface Screen {
        Optional<OpenSheet.Shown> find(String shot);

        void take(Revised revised);

        /** Says why a field was not saved; an empty message takes it back. */
        void refuse(String shot, ShotField field, String message);

        String say(String key, Object... arguments);

        Language language();
    }

    private final ShotListService lists;
    private final ShotListId list;
    private final ShotTable table;
    private final Screen screen;

    Corrections(ShotListService lists, ShotListId list, ShotTable table, Screen screen) {
        this.lists = lists;
        this.list = list;
        this.table = table;
        this.screen = screen;
    }

    void send(List<ShotTable.FieldEdit> edits) {
        List<FieldEdit> asked = edits.stream()
                .map(edit -> new FieldEdit(
                        ShotId.of(edit.id()),
                        Math.toIntExact(edit.revision()),
                        ShotField.of(edit.field()),
                        edit.old(),
                        edit.value()))
                .toList();
        lists.reviseAll(list, asked).forEach(this::answer);
    }

    private void answer(EditResult result) {
        String id = result.edit().shot().toString();
        ShotField field = result.edit().field();
        switch (result) {
            case EditResult.Saved saved -> {
                screen.take(saved.revised());
                table.markSaved(id, field.key(), saved.revised().revision());
                screen.refuse(id, field, "");
            }
            case EditResult.Stale stale -> {
                ShotRevision newer = stale.newer();
                String message = screen.say("shots.stale", newer.author().name());
                refuse(id, field, field.read(newer.value()), message, newer.number());
                screen.take(new Revised(newer.shot(), newer.number(), newer.deed(), newer.value()));
            }
            case EditResult.Deleted deleted -> {
                Notification.show(screen.say(
                        "shots.deleted-by", deleted.deletion().author().name()));
                table.remove(List.of(id));
            }
            case EditResult.Unreadable unreadable -> {
                Optional<OpenSheet.Shown> shown = screen.find(id);
                String stored = shown.map(one -> field.read(one.shot())).orElse("");
                String message = screen.say(
                        "shots.unreadable",
                        field.in(screen.language()),
                        result.edit().now());
                refuse(
                        id,
                        field,
                        stored,
                        message,
                        shown.map(OpenSheet.Shown::revision).orElse(0));
            }
        }
    }

    private void refuse(String id, ShotField field, String stored, String message, int revision) {
        table.reject(id, field.key(), stored, message, revision);
        screen.refuse(id, field, message);
    }
}
