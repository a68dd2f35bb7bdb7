package studio.fenjing.shotlist.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.UndoResult;

/** Takes back what a person did last in a list, and does it again; kept in the database, so a restart forgets nothing. */
@Component
class Undoing {
    private final Steps steps;
    private final Revisions revisions;
    private final Arranging arranging;
    private final Changes changes;

    Undoing(Steps steps, Revisions revisions, Arranging arranging, Changes changes) {
        this.steps = steps;
        this.revisions = revisions;
        this.arranging = arranging;
        this.changes = changes;
    }

    UndoResult undo(ShotListId list) {
        return changes.changeBack(list, change -> {
            List<StoredStep> last =
                    steps.newest(list.value(), change.by().id().value(), StoredStep.State.DONE, Limit.of(1));
            if (last.isEmpty()) return UndoResult.NOTHING;
            UndoResult result = turn(change, last.getFirst(), true);
            if (result.revised().isEmpty()) last.getFirst().setAside();
            else last.getFirst().undo();
            return result;
        });
    }

    UndoResult redo(ShotListId list) {
        return changes.changeBack(list, change -> {
            List<StoredStep> next =
                    steps.oldest(list.value(), change.by().id().value(), StoredStep.State.UNDONE, Limit.of(1));
            if (next.isEmpty()) return UndoResult.NOTHING;
            UndoResult result = turn(change, next.getFirst(), false);
            if (result.revised().isEmpty()) next.getFirst().setAside();
            else next.getFirst().redo();
            return result;
        });
    }

    private UndoResult turn(Change change, StoredStep step, boolean back) {
        ShotListId list = change.list().id();
        List<StoredRevision> deeds = new ArrayList<>(revisions.ofStep(step.id()));
        Set<UUID> shots =
                deeds.stream().map(deed -> deed.shot().identity().value()).collect(Collectors.toSet());
        int first = deeds.stream().mapToInt(StoredRevision::number).min().orElse(Integer.MAX_VALUE);
        Turn turn = new Turn(
                change,
                back,
                arranging.row(list),
                revisions.present(list.value(), shots),
                revisions.since(list.value(), shots, first),
                revisions.beforeStep(step.id()));
        if (back) Collections.reverse(deeds);
        deeds.forEach(turn::turn);
        return turn.result();
    }
}
