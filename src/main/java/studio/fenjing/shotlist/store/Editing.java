package studio.fenjing.shotlist.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.script.WellFormed;
import studio.fenjing.shotlist.EditResult;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;

/** Fields changed by hand: different fields merge, the same field is never overwritten unseen. */
@Component
class Editing {
    private final Revisions revisions;
    private final Changes changes;

    Editing(Revisions revisions, Changes changes) {
        this.revisions = revisions;
        this.changes = changes;
    }

    List<EditResult> edit(ShotListId list, List<FieldEdit> edits) {
        return changes.change(list, change -> {
            Sheet sheet = sheet(change, edits);
            List<EditResult> results = new ArrayList<>(edits.size());
            for (FieldEdit edit : edits) results.add(sheet.apply(edit));
            return results;
        });
    }

    private Sheet sheet(Change change, List<FieldEdit> edits) {
        UUID list = change.list().id().value();
        Set<UUID> shots = edits.stream().map(edit -> edit.shot().value()).collect(Collectors.toSet());
        Map<ShotId, StoredRevision> present = revisions.present(list, shots).stream()
                .collect(Collectors.toMap(revision -> revision.shot().identity(), revision -> revision));
        Set<UUID> behind = new HashSet<>();
        int oldest = Integer.MAX_VALUE;
        for (FieldEdit edit : edits) {
            StoredRevision now = Optional.ofNullable(present.get(edit.shot())).orElseThrow(NoSuchProject::new);
            if (edit.baseRevision() >= now.number()) continue;
            behind.add(edit.shot().value());
            oldest = Math.min(oldest, edit.baseRevision());
        }
        Sheet sheet = new Sheet(change, present);
        if (!behind.isEmpty()) revisions.since(list, behind, oldest).forEach(sheet::know);
        return sheet;
    }

    /** The shots that are being edited, and what was done to them since their editor looked. */
    private static final class Sheet {
        private final Change change;
        private final Map<ShotId, StoredRevision> present;
        private final Map<ShotId, List<StoredRevision>> since = new HashMap<>();

        Sheet(Change change, Map<ShotId, StoredRevision> present) {
            this.change = change;
            this.present = present;
        }

        void know(StoredRevision revision) {
            since.computeIfAbsent(revision.shot().identity(), shot -> new ArrayList<>())
                    .add(revision);
        }

        EditResult apply(FieldEdit edit) {
            StoredRevision now = Objects.requireNonNull(present.get(edit.shot()));
            Shot before = now.content();
            Shot after;
            try {
                after = edit.field().write(before, bounded(edit.now()));
            } catch (ShotField.Unreadable unreadable) {
                return new EditResult.Unreadable(edit, String.valueOf(unreadable.getMessage()));
            }
            String text = edit.field().read(after);
            if (madeBefore(edit, text)) return saved(edit, now, before);
            if (now.shot().isDeleted()) return new EditResult.Deleted(edit, now.value());
            if (text.equals(edit.field().read(before))) return saved(edit, now, before);
            Optional<StoredRevision> rival = rival(edit, before);
            if (rival.isPresent()) return new EditResult.Stale(edit, rival.get().value());
            StoredRevision made =
                    change.alter(now.shot(), Alteration.of(edit.field(), before, after, edit.baseRevision()));
            present.put(edit.shot(), made);
            know(made);
            return saved(edit, made, after);
        }

        private boolean madeBefore(FieldEdit edit, String text) {
            return later(edit).stream()
                    .anyMatch(revision -> revision.isOf(edit, text, change.by().id()));
        }

        /** Whoever changed the field since, unless the editor saw what it holds now. */
        private Optional<StoredRevision> rival(FieldEdit edit, Shot before) {
            if (edit.field().read(before).equals(WellFormed.of(edit.old()).strip())) return Optional.empty();
            return later(edit).stream()
                    .filter(revision -> revision.field() == edit.field())
                    .reduce((earlier, later) -> later);
        }

        private List<StoredRevision> later(FieldEdit edit) {
            return since.getOrDefault(edit.shot(), List.of()).stream()
                    .filter(revision -> revision.number() > edit.baseRevision())
                    .toList();
        }

        private static EditResult saved(FieldEdit edit, StoredRevision revision, Shot value) {
            return new EditResult.Saved(edit, new Revised(edit.shot(), revision.number(), revision.deed(), value));
        }

        private static String bounded(String text) {
            if (text.length() > ShotField.LONGEST_TEXT)
                throw new ShotField.Unreadable(
                        "%d characters, at most %d".formatted(text.length(), ShotField.LONGEST_TEXT));
            return WellFormed.of(text);
        }
    }
}
