package studio.fenjing.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.training.ModelRoom;
import studio.fenjing.training.Network;
import studio.fenjing.training.NetworkId;
import studio.fenjing.training.RoomNews;
import studio.fenjing.training.UnfitNetwork;

/** The admin's model room: which network serves, how it learned, how good it is; train another, go back to one before. */
@Route("models/:network?")
@RolesAllowed("ADMIN")
class ModelsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SECONDS = 8;

    private final ModelRoom room;
    private final Button retrain;
    private final Div notices = new Div();
    private final RunPanel run;
    private final Div networks = new Div();
    private @Nullable NetworkId wanted;
    private Runnable unfollow = () -> {};

    ModelsView(ModelRoom room) {
        this.room = room;
        addClassNames("page", "models");
        retrain = new Button(getTranslation("training.retrain"), click -> room.retrain());
        retrain.addThemeVariants(ButtonVariant.PRIMARY);
        retrain.setId("retrain");
        Div actions = new Div(retrain);
        actions.addClassName("actions");
        run = new RunPanel(room::cancel);
        add(
                new Header(new H1(getTranslation("training.models")), actions),
                new Paragraph(getTranslation("training.text")),
                notices,
                run,
                networks);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<NetworkId> asked = event.getRouteParameters().get("network").map(NetworkId::new);
        wanted = asked.orElse(null);
        if (asked.isPresent() && room.networks().stream().map(Network::id).noneMatch(asked.get()::equals))
            throw new NoSuchProject();
        showNetworks();
        showRun();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unfollow = room.follow(news -> ui.access(() -> hear(news)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("training.models"));
    }

    private void hear(RoomNews news) {
        if (news == RoomNews.NETWORKS) showNetworks();
        showRun();
    }

    private void showRun() {
        run.show(room.run());
        boolean goesOn =
                room.run().filter(report -> !report.status().isFinished()).isPresent();
        ModelRoom.Conditions conditions = room.conditions();
        retrain.setEnabled(conditions.corpusThere() && !goesOn);
        notices.removeAll();
        conditions.missed().ifPresent(network -> warn(getTranslation("training.missed", network.value())));
        if (!conditions.corpusThere()) warn(getTranslation("training.no-corpus", conditions.corpus()));
        Paragraph schedule = new Paragraph(conditions
                .next()
                .map(next -> getTranslation("training.next", new Figures(getLocale()).time(next)))
                .orElseGet(() -> getTranslation("training.unscheduled")));
        schedule.addClassName("secondary");
        notices.add(schedule);
    }

    private void warn(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("warning");
        notices.add(warning);
    }

    private void showNetworks() {
        List<Network> all = room.networks();
        Network shown = all.stream()
                .filter(network -> network.id().equals(wanted))
                .findFirst()
                .or(() -> all.stream().filter(Network::serving).findFirst())
                .orElseThrow(NoSuchProject::new);
        networks.removeAll();
        networks.add(
                new NetworkPanel(shown, id -> name(all, id), this::confirm),
                new NetworkList(all, shown.id(), this::confirm));
    }

    private void confirm(Network network) {
        String serving = room.networks().stream()
                .filter(Network::serving)
                .map(Network::name)
                .findFirst()
                .orElse("");
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("training.serve.title", network.name()),
                getTranslation("training.serve.text", network.name(), serving),
                getTranslation("training.serve.confirm"),
                confirmed -> serve(network));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("project.cancel"));
        dialog.open();
    }

    private void serve(Network network) {
        try {
            room.serve(network.id());
            Notification.show(getTranslation("training.serves-now", network.name()));
        } catch (UnfitNetwork unfit) {
            Notification refusal = Notification.show(
                    getTranslation("training.unfit", network.name(), unfit.getMessage()),
                    SECONDS * 1000,
                    Notification.Position.MIDDLE);
            refusal.addThemeVariants(NotificationVariant.ERROR);
            showNetworks();
        }
    }

    private static String name(List<Network> all, NetworkId id) {
        return all.stream()
                .filter(network -> network.id().equals(id))
                .map(Network::name)
                .findFirst()
                .orElse(id.value());
    }
}
