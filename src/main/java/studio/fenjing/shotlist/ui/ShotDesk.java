package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Member;
import studio.fenjing.shotlist.Author;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListChanged;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.store.ShotListService;
import studio.fenjing.shotlist.why.Inquiry;

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
    private final boolean mayEdit;
    /** Kept, since a download is answered outside of the window and knows no locale. */
    private final Language language = Language.of(getLocale());

    private final Ways ways;
    private final ListBar bar;
    private final ShotTable table;
    private final SideRoom side;
    private final ShotInspector inspector;
    private final Corrections corrections;
    private final Arrangements arrangements;
    private final Insight insight;
    private OpenSheet sheet;
    private @Nullable String selected;

    ShotDesk(ShotListService lists, ShotListId list, Inquiry inquiry, Member me, boolean mayEdit, Ways ways) {
        this.lists = lists;
        this.list = list;
        this.mayEdit = mayEdit;
        this.ways = ways;
        addClassName("shot-desk");
        sheet = new OpenSheet(lists.open(list), language);
        bar = new ListBar(this, format -> lists.export(list, format, language));
        table = new ShotTable("list-" + me.id() + "-" + list);
        inspector = new ShotInspector(table);
        side = new SideRoom(
                inspector, offset -> sheet.filming(offset).ifPresent(shown -> select(shown.id())), this::select);
        table.setSizeFull();
        table.setColumns(ShotColumn.all(language));
        table.setReadOnly(!mayEdit);
        inspector.setReadOnly(!mayEdit);
        Screen screen = new Screen();
        corrections = new Corrections(lists, list, table, screen);
        arrangements = new Arrangements(lists, list, screen);
        insight = new Insight(inquiry, () -> sheet, side, bar);
        addDetachListener(gone -> insight.forget());
        listen();
        add(bar, new DeskLayout(table, side));
        show();
        side.showSource(sheet.list().value());
    }

    private void listen() {
        table.onEdit(edit -> save(List.of(edit)));
        table.onBlock(this::paste);
        table.onSelect(selection -> showShot(selection.id()));
        table.onWhy(question -> {
            showShot(question.id());
            side.showWhy();
        });
        arrangements.follow(table);
    }

    void select(String shot) {
        table.select(shot);
        showShot(shot);
    }

    /** Takes in what somebody, perhaps in another window of mine, has changed. */
    void hear(ShotListChanged changed) {
        if (sheet.has(changed)) return;
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
        arrangements.undo();
    }

    @Override
    public void redo() {
        arrangements.redo();
    }

    @Override
    public void addShot() {
        arrangements.insert(selected == null ? sheet.end() : new Place.After(ShotId.of(selected)));
    }

    @Override
    public void renumber() {
        arrangements.renumber();
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

    @Override
    public void openScore() {
        side.showScore();
    }

    private void show() {
        table.setShots(sheet.scenes(), sheet.rows());
        bar.show(ways.all(), sheet.list().summary(), mayEdit);
        insight.changed();
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
            insight.about(shown.id());
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

    private void paste(ShotTable.Block block) {
        if (!block.edits().isEmpty()) save(block.edits());
        arrangements.append(block.overflow());
    }

    private void save(List<ShotTable.FieldEdit> edits) {
        corrections.send(edits);
        showShot(selected);
    }

    /** Shows a shot as it is stored now. */
    private void take(Revised revised) {
        sheet.take(revised).ifPresent(shown -> {
            table.replace(shown.row());
            insight.changed();
            if (shown.id().equals(selected)) showShot(selected);
        });
    }

    /** Where corrections and arrangements show. */
    private final class Screen implements Corrections.Screen, Arrangements.Screen {
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
        public Place end() {
            return sheet.end();
        }

        @Override
        public void reload() {
            ShotDesk.this.reload();
        }

        @Override
        public void select(String shot) {
            ShotDesk.this.select(shot);
        }

        @Override
        public void save(List<ShotTable.FieldEdit> edits) {
            ShotDesk.this.save(edits);
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
