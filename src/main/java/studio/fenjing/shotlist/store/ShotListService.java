package studio.fenjing.shotlist.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Contested;
import studio.fenjing.shotlist.EditResult;
import studio.fenjing.shotlist.Export;
import studio.fenjing.shotlist.ExportFormat;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.ListFull;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.ShotRevision;
import studio.fenjing.shotlist.StaleShot;
import studio.fenjing.shotlist.UndoResult;

/**
 * The shot lists of a project. Every change is a revision of a shot that says who did what and when; nobody's change
 * overwrites another's unseen. Ids that are unknown, or not for the one who asks, give {@link NoSuchProject}.
 */
@Service
@Contested
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class ShotListService {
    public static final int MOST_SHOTS = 5_000;
    public static final int MOST_EDITS = 30_000;
    private static final String VIEW = "@access.mayView(@shotListOwner.projectOf(#list))";
    private static final String EDIT = "@access.mayEdit(@shotListOwner.projectOf(#list))";

    private final Archive archive;
    private final Editing editing;
    private final Arranging arranging;
    private final Undoing undoing;
    private final Shelf shelf;

    ShotListService(Archive archive, Editing editing, Arranging arranging, Undoing undoing, Shelf shelf) {
        this.archive = archive;
        this.editing = editing;
        this.arranging = arranging;
        this.undoing = undoing;
        this.shelf = shelf;
    }

    /** Newest first. */
    @PreAuthorize("@access.mayView(#project)")
    @Transactional(readOnly = true)
    public List<ShotListSummary> lists(ProjectId project) {
        return archive.lists(project);
    }

    @PreAuthorize(VIEW)
    @Transactional(readOnly = true)
    public ShotListSummary summary(ShotListId list) {
        return archive.summary(list);
    }

    @PreAuthorize(VIEW)
    @Transactional(readOnly = true)
    public OpenShotList open(ShotListId list) {
        return archive.open(list);
    }

    /** All that was done to a shot, newest first; also to one that was deleted. */
    @PreAuthorize(VIEW)
    @Transactional(readOnly = true)
    public List<ShotRevision> history(ShotListId list, ShotId shot) {
        return archive.history(list, shot);
    }

    @PreAuthorize(VIEW)
    @Transactional(readOnly = true)
    public Export export(ShotListId list, ExportFormat format, Language language) {
        return shelf.export(archive.open(list), format, language);
    }

    /**
     * Changes one field. Other fields that changed since the base revision merge; the same edit twice is not an error.
     *
     * @throws StaleShot where somebody changed the same field since, or deleted the shot
     * @throws ShotField.Unreadable where the field cannot hold the text
     */
    @PreAuthorize(EDIT)
    public Revised revise(ShotListId list, FieldEdit edit) {
        return editing.edit(list, List.of(edit)).getFirst().orThrow();
    }

    /** Changes many fields at once, to be undone at once; what cannot be saved is told edit by edit and hinders no other. */
    @PreAuthorize(EDIT)
    public List<EditResult> reviseAll(ShotListId list, List<FieldEdit> edits) {
        return editing.edit(list, bounded(edits));
    }

    /**
     * A new shot, numbered between its neighbours: 12A behind 12.
     *
     * @throws ListFull where the list has {@link #MOST_SHOTS} already
     */
    @PreAuthorize(EDIT)
    public Revised insert(ShotListId list, Place place) {
        return arranging.insert(list, place);
    }

    /** Shots that are deleted already are left alone. */
    @PreAuthorize(EDIT)
    public List<Revised> delete(ShotListId list, List<ShotId> shots) {
        return arranging.delete(list, distinct(shots));
    }

    /** Puts shots elsewhere in the order that they have; their numbers stay. */
    @PreAuthorize(EDIT)
    public List<Revised> move(ShotListId list, List<ShotId> shots, Place place) {
        return arranging.move(list, distinct(shots), place);
    }

    /** Numbers all shots of the list from 1. */
    @PreAuthorize(EDIT)
    public List<Revised> renumber(ShotListId list) {
        return arranging.renumber(list);
    }

    /** Takes back what I did last in the list. */
    @PreAuthorize(EDIT)
    public UndoResult undo(ShotListId list) {
        return undoing.undo(list);
    }

    /** Does again what I took back last. */
    @PreAuthorize(EDIT)
    public UndoResult redo(ShotListId list) {
        return undoing.redo(list);
    }

    @PreAuthorize(EDIT)
    public ShotListSummary rename(ShotListId list, String title) {
        return shelf.rename(list, title);
    }

    /** Takes a list off the project's shelf; {@link #bringBack} puts it there again. */
    @PreAuthorize(EDIT)
    public void discard(ShotListId list) {
        shelf.discard(list);
    }

    @PreAuthorize(EDIT)
    public void bringBack(ShotListId list) {
        shelf.bringBack(list);
    }

    private static Set<ShotId> distinct(List<ShotId> shots) {
        return new LinkedHashSet<>(bounded(shots));
    }

    private static <T> List<T> bounded(List<T> many) {
        if (many.size() > MOST_EDITS)
            throw new IllegalArgumentException(
                    "%d at once, at most %d can be changed".formatted(many.size(), MOST_EDITS));
        return many;
    }
}
