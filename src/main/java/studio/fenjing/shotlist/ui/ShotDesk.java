package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Member;
import studio.fenjing.shotlist.Author;
import studio.fenjing.shotlist.ListFull;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListChanged;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.UndoResult;
import studio.fenjing.shotlist.store.ShotListService;

/** One list open for work: what people do in the table and the inspector goes to the service, and its answer back. */
class ShotDesk extends Div implements ListBar.Commands {
    /** Ways that lead away from the list. */
    interface Ways {
        List<ShotListSummary> all();

        void open(ShotListSummary list);

        void again(ShotListId list);

        void discarded();
    }

    private final ShotListService lists;
    private final ShotListId list;
    private final Member me;
    private final boolean mayEdit;
    /** Kept, since a download is answered outside of the window and knows no locale. */
    private final Language language = Language.of(getLocale());

    private final Ways ways;
    private final ListBar bar;
    private final ShotTable table;
    private final SideRoom side;
    private final ShotInspector inspector = new ShotInspector(this::edit);
    private final Corrections corrections;
    private OpenSheet sheet;
    private @Nullable String selected;

    ShotDesk(ShotListService lists, ShotListId list, Member me, boolean mayEdit, Ways ways) {
        this.lists = lists;
        this.list = list;
        this.me = me;
        this.mayEdit = mayEdit;
        this.ways = ways;
        addClassName("shot-desk");
        sheet = new OpenSheet(lists.open(list), language);
        bar = new ListBar(this, format -> lists.export(list, format, language));
        side = new SideRoom(inspector, offset -> sheet.filming(offset).ifPresent(shown -> select(shown.id())));
        table = new ShotTable("list-" + me.id() + "-" + list);
        table.setSizeFull();
        table.setColumns(ShotColumn.all(language));
        table.setReadOnly(!mayEdit);
        inspector.setReadOnly(!mayEdit);
        corrections = new Corrections(lists, list, table, new Screen());
        listen();
        SplitLayout split = new SplitLayout(table, side);
        split.setSizeFull();
        split.setSplitterPosition(72);
        add(bar, split);
        show();
        OpenShotList opened = sheet.list();
        side.showSource(opened.value().source(), opened.value().sourceKind());
    }

    private void listen() {
        table.onEdit(edit -> save(List.of(edit)));
        table.onBlock(this::paste);
        table.onSelect(selection -> showShot(selection.id()));
        table.onWhy(question -> {
            showShot(question.id());
            side.setVisible(true);
            side.showWhy();
        });
        table.onInsert(where -> insert(place(where.scene(), where.afterId(), where.beforeId())));
        table.onDelete(deletion -> rearranged(
                lists.delete(list, deletion.ids().stream().map(ShotId::of).toList())));
        table.onMove(move -> rearranged(lists.move(
                list, move.ids().stream().map(ShotId::of).toList(), place(move.scene(), null, move.beforeId()))));
        table.onUndo(this::undo);
        table.onRedo(this::redo);
    }

    void select(String shot) {
        table.select(shot);
        showShot(shot);
    }

    /** Takes in what somebody, perhaps in another window of mine, has changed. */
    void hear(ShotListChanged changed) {
        if (changed.revised().isEmpty()
                || changed.revised().stream().anyMatch(one -> one.deed().rearranges())) reload();
        else changed.revised().forEach(this::take);
    }

    @Override
    public void open(ShotListSummary other) {
        ways.open(other);
    }

    @Override
    public void undo() {
        tell(lists.undo(list), "shots.nothing-to-undo");
    }

    @Override
    public void redo() {
        tell(lists.redo(list), "shots.nothing-to-redo");
    }

    @Override
    public void addShot() {
        if (selected != null) insert(new Place.After(ShotId.of(selected)));
        else insert(new Place.EndOf(Math.max(0, sheet.scenes().size() - 1)));
    }

    @Override
    public void renumber() {
        rearranged(lists.renumber(list));
    }

    @Override
    public void again() {
        ways.again(list);
    }

    @Override
    public void discard() {
        lists.discard(list);
        Notification.show(getTranslation("shots.discarded"));
        ways.discarded();
    }

    @Override
    public void toggleSide() {
        side.setVisible(!side.isVisible());
    }

    private void show() {
        table.setShots(sheet.scenes(), sheet.rows());
        bar.show(ways.all(), sheet.list().summary(), mayEdit);
    }

    private void reload() {
        sheet = new OpenSheet(lists.open(list), language);
        show();
        if (sheet.find(selected).isEmpty()) {
            selected = null;
            side.clear();
        } else showShot(selected);
    }

    private void showShot(@Nullable String id) {
        sheet.find(id).ifPresent(shown -> {
            selected = shown.id();
            side.show(shown.id(), shown.shot(), by(shown));
        });
    }

    private String by(OpenSheet.Shown shown) {
        var state = sheet.list().states().get(ShotId.of(shown.id()));
        if (state == null || shown.revision() != state.revision())
            return getTranslation("shots.revision", shown.revision());
        return switch (state.author()) {
            case Author.Person person -> getTranslation("shots.by-person", person.name(), shown.revision());
            case Author.Network network -> getTranslation("shots.by-network", network.name());
        };
    }

    private void edit(String shot, ShotField field, String old, String now) {
        sheet.find(shot)
                .ifPresent(
                        shown -> save(List.of(new ShotTable.FieldEdit(shot, shown.revision(), field.key(), old, now))));
    }

    private void paste(ShotTable.Block block) {
        if (!block.edits().isEmpty()) save(block.edits());
        List<ShotTable.FieldEdit> below = new ArrayList<>();
        for (Map<String, String> line : block.overflow()) {
            Revised added = inserted(new Place.EndOf(Math.max(0, sheet.scenes().size() - 1)));
            if (added == null) break;
            line.forEach((field, value) ->
                    below.add(new ShotTable.FieldEdit(added.shot().toString(), added.revision(), field, "", value)));
        }
        if (below.isEmpty()) return;
        reload();
        save(below);
    }

    private void save(List<ShotTable.FieldEdit> edits) {
        corrections.send(edits);
        showShot(selected);
    }

    /** Shows a shot as it is stored now. */
    private void take(Revised revised) {
        sheet.take(revised).ifPresent(shown -> {
            table.replace(shown.row());
            if (shown.id().equals(selected)) showShot(selected);
        });
    }

    private void insert(Place place) {
        Revised added = inserted(place);
        if (added == null) return;
        reload();
        select(added.shot().toString());
    }

    private @Nullable Revised inserted(Place place) {
        try {
            return lists.insert(list, place);
        } catch (ListFull full) {
            Notification.show(getTranslation("shots.full", ShotListService.MOST_SHOTS));
            return null;
        }
    }

    private static Place place(@Nullable String scene, @Nullable String after, @Nullable String before) {
        if (after != null) return new Place.After(ShotId.of(after));
        if (before != null) return new Place.Before(ShotId.of(before));
        return new Place.EndOf(scene == null ? 0 : Integer.parseInt(scene));
    }

    private void rearranged(List<Revised> changed) {
        if (!changed.isEmpty()) reload();
    }

    private void tell(UndoResult result, String nothing) {
        if (result.isNothing()) Notification.show(getTranslation(nothing));
        result.refused()
                .forEach(refusal -> Notification.show(getTranslation(
                        "shots.undo-refused",
                        refusal.newer().author().name(),
                        refusal.newer().value().number())));
        rearranged(result.revised());
    }

    /** What corrections need to know of the desk, and where they show. */
    private final class Screen implements Corrections.Screen {
        @Override
        public Optional<OpenSheet.Shown> find(String shot) {
            return sheet.find(shot);
        }

        @Override
        public void take(Revised revised) {
            ShotDesk.this.take(revised);
        }

        @Override
        public void refuse(String shot, ShotField field, String message) {
            if (shot.equals(selected)) inspector.refuse(field, message);
        }

        @Override
        public String say(String key, Object... arguments) {
            return getTranslation(key, arguments);
        }

        @Override
        public Language language() {
            return ShotDesk.this.language;
        }
    }
}
