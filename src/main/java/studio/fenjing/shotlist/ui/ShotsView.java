package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.interchange.UnreadableText;
import studio.fenjing.project.Access;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.ui.WantedShots;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListNews;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.request.GenerationId;
import studio.fenjing.shotlist.request.GenerationNews;
import studio.fenjing.shotlist.request.GenerationStatus;
import studio.fenjing.shotlist.request.Generations;
import studio.fenjing.shotlist.request.QueueFull;
import studio.fenjing.shotlist.store.ShotListService;
import studio.fenjing.shotlist.why.Reasons;

/** Where a shot list is made and worked on: the table, and beside it the shot, its reasons and the script. */
@Route("project/:project/shots")
@PermitAll
class ShotsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ShotListService lists;
    private final Generations generations;
    private final ShotListNews news;
    private final Reasons reasons;
    private final Access access;
    private final Div empty = new Div();
    private final Div stage = new Div();
    private final GenerationBar making;
    private @Nullable ProjectId project;
    private @Nullable GrowingTable growing;
    private @Nullable Runnable unfollow;
    private Runnable onArrival = () -> {};

    ShotsView(ShotListService lists, Generations generations, ShotListNews news, Reasons reasons, Access access) {
        this.lists = lists;
        this.generations = generations;
        this.news = news;
        this.reasons = reasons;
        this.access = access;
        addClassName("shots-view");
        stage.addClassName("shots-stage");
        empty.addClassName("page");
        making = new GenerationBar(generations, this::grow, this::finish);
        add(making, empty, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectId entered =
                ProjectId.of(event.getRouteParameters().get("project").orElse(""));
        project = entered;
        List<ShotListSummary> all = lists.lists(entered);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("list")
                .orElse("");
        String shot = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("shot")
                .orElse("");
        Optional<WantedShots> asked = WantedShots.collect(event.getUI());
        List<GenerationId> unfinished = generations.unfinished(entered);
        onArrival = () -> {
            if (asked.isPresent()) begin(asked.get());
            else if (wanted.isEmpty() && !unfinished.isEmpty()) follow(unfinished.getLast());
            else
                all.stream()
                        .filter(list -> list.id().toString().equals(wanted))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .ifPresentOrElse(list -> open(list.id(), shot), this::showNothing);
        };
        if (isAttached()) arrive();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        arrive();
    }

    private void arrive() {
        Runnable arrival = onArrival;
        onArrival = () -> {};
        arrival.run();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopFollowing();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.screen.shots"));
    }

    private void begin(WantedShots wanted) {
        try {
            follow(generations.begin(wanted.prompt(), null));
        } catch (QueueFull full) {
            excuse(getTranslation("shots.queue-full." + full.reason(), full.places()));
        } catch (UnreadableText unreadable) {
            excuse(getTranslation(unreadable.key(), unreadable.numbers().toArray()));
        }
    }

    /** Says why nothing is being made, over what there was before. */
    private void excuse(String message) {
        Notification.show(message, 8_000, Notification.Position.MIDDLE);
        newest().ifPresentOrElse(list -> open(list.id(), ""), this::showNothing);
    }

    private void follow(GenerationId generation) {
        stopFollowing();
        growing = new GrowingTable();
        show(growing);
        getUI().ifPresent(ui -> making.follow(ui, generation));
    }

    private void grow(List<GenerationNews.ShotMade> bunch) {
        if (growing != null) growing.grow(bunch);
    }

    private void finish(GenerationStatus status) {
        switch (status) {
            case GenerationStatus.Done done -> open(done.list(), "");
            case GenerationStatus.Cancelled cancelled -> {
                Notification.show(
                        getTranslation(cancelled.kept() == null ? "shots.cancelled" : "shots.cancelled-kept"));
                Optional.ofNullable(cancelled.kept())
                        .or(() -> newest().map(ShotListSummary::id))
                        .ifPresentOrElse(list -> open(list, ""), this::showNothing);
            }
            case GenerationStatus.Failed failed ->
                excuse(getTranslation("shots.failed." + failed.reason(), failed.reference()));
            case GenerationStatus.Queued queued -> {}
            case GenerationStatus.Running running -> {}
        }
    }

    private void open(ShotListId list, String shot) {
        ProjectId here = project;
        if (here == null) return;
        stopFollowing();
        growing = null;
        boolean mayEdit = access.mayEdit(here);
        ShotDesk fresh = new ShotDesk(lists, list, reasons.about(list), access.me(), mayEdit, new Ways());
        show(fresh);
        if (!shot.isEmpty()) fresh.select(shot);
        getUI().ifPresent(ui -> {
            ui.getPage().getHistory().replaceState(null, "project/" + here + "/shots?list=" + list);
            unfollow = news.follow(list, changed -> ui.access(() -> fresh.hear(changed)));
        });
    }

    private void show(Component content) {
        empty.setVisible(false);
        stage.setVisible(true);
        stage.removeAll();
        stage.add(content);
    }

    private void showNothing() {
        stage.removeAll();
        stage.setVisible(false);
        empty.removeAll();
        Button write = new Button(getTranslation("shots.to-script"), click -> go("script"));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        Div box = new Div(new Paragraph(getTranslation("shots.none")), write);
        box.addClassName("empty");
        empty.add(new H1(getTranslation("shell.screen.shots")), box);
        empty.setVisible(true);
    }

    private Optional<ShotListSummary> newest() {
        return project == null
                ? Optional.empty()
                : lists.lists(project).stream().findFirst();
    }

    private void stopFollowing() {
        if (unfollow != null) unfollow.run();
        unfollow = null;
    }

    private void go(String screen) {
        getUI().ifPresent((UI ui) -> ui.navigate("project/" + project + "/" + screen));
    }

    /** Where the desk's commands lead that leave the list. */
    private final class Ways implements ShotDesk.Ways {
        @Override
        public List<ShotListSummary> all() {
            return project == null ? List.of() : lists.lists(project);
        }

        @Override
        public void open(ShotListSummary list) {
            ShotsView.this.open(list.id(), "");
        }

        @Override
        public void again(ShotListId list) {
            try {
                follow(generations.again(list));
            } catch (QueueFull full) {
                Notification.show(getTranslation("shots.queue-full." + full.reason(), full.places()));
            }
        }

        @Override
        public void discarded() {
            newest().ifPresentOrElse(list -> ShotsView.this.open(list.id(), ""), ShotsView.this::showNothing);
        }
    }
}
