package studio.fenjing.shotlist;

import java.util.List;

/**
 * What an undo or redo did. Where somebody else has changed the same thing since, their change stands and is named in
 * {@code refused}; the rest of the step is done. Both lists are empty where there was nothing to undo or redo.
 */
public record UndoResult(List<Revised> revised, List<Refusal> refused) {
    public static final UndoResult NOTHING = new UndoResult(List.of(), List.of());

    /**
     * A part of the step that could not be undone or redone.
     *
     * @param wanted what was once done
     * @param newer what stands in the way, whose it is and since when
     */
    public record Refusal(ShotRevision wanted, ShotRevision newer) {}

    public UndoResult {
        revised = List.copyOf(revised);
        refused = List.copyOf(refused);
    }

    public boolean isNothing() {
        return revised.isEmpty() && refused.isEmpty();
    }
}
