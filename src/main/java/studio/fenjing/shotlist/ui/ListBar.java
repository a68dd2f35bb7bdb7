package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.fenjing.generation.critic.Review;
import studio.fenjing.shotlist.Export;
import studio.fenjing.shotlist.ExportFormat;
import studio.fenjing.shotlist.ShotListSummary;

/** What can be done with a list as a whole. */
class ListBar extends Div {
    /** The commands; each is told to whoever owns the list. */
    interface Commands {
        void open(ShotListSummary list);

        void undo();

        void redo();

        void addShot();

        void renumber();

        void again();

        void discard();

        void toggleSide();

        void openScore();
    }

    private final Select<ShotListSummary> choice = new Select<>();
    private final Div editing = new Div();
    private final MenuBar menu = new MenuBar();
    private final Span facts = new Span();
    private final Button score;
    private boolean showing;

    ListBar(Commands commands, Function<ExportFormat, Export> exported) {
        addClassName("list-bar");
        choice.setAriaLabel(getTranslation("shots.choose-list"));
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) commands.open(event.getValue());
        });
        Button undo = button("shots.undo", "↶", commands::undo);
        Button redo = button("shots.redo", "↷", commands::redo);
        Button add = new Button(getTranslation("shots.add"), click -> commands.addShot());
        editing.addClassName("actions");
        editing.add(undo, redo, add);
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem export = menu.addItem(getTranslation("shots.export"));
        for (ExportFormat format : ExportFormat.values()) export.getSubMenu().addItem(download(format, exported));
        MenuItem more = menu.addItem(getTranslation("shots.more"));
        more.getSubMenu().addItem(getTranslation("shots.renumber"), click -> commands.renumber());
        more.getSubMenu().addItem(getTranslation("shots.again"), click -> commands.again());
        more.getSubMenu().addItem(getTranslation("shots.discard"), click -> commands.discard());
        Button side = new Button(getTranslation("shots.side"), click -> commands.toggleSide());
        side.addThemeVariants(ButtonVariant.TERTIARY);
        score = new Button(getTranslation("shots.score"), click -> commands.openScore());
        score.addThemeVariants(ButtonVariant.TERTIARY);
        score.addClassName("score-button");
        score.setVisible(false);
        facts.addClassName("secondary");
        Div space = new Div();
        space.addClassName("bar-space");
        add(choice, editing, facts, space, score, menu, side);
    }

    void show(List<ShotListSummary> lists, ShotListSummary current, boolean mayEdit) {
        showing = true;
        choice.setItems(lists);
        lists.stream()
                .filter(list -> list.id().equals(current.id()))
                .findFirst()
                .ifPresent(choice::setValue);
        showing = false;
        editing.setVisible(mayEdit);
        menu.getItems().getLast().setVisible(mayEdit);
        facts.setText(getTranslation("shots.made-by", current.model(), String.valueOf(current.seed())));
    }

    /** The list is being judged anew: the old score may no longer be right. */
    void showScoring() {
        score.getElement().setAttribute("aria-busy", "true");
    }

    void showScore(Optional<Review> review) {
        score.getElement().setAttribute("aria-busy", "false");
        score.setVisible(review.isPresent());
        review.map(Review::score).map(ScorePanel::percent).ifPresent(percent -> {
            score.setText(getTranslation("shots.score") + " " + percent);
            score.setAriaLabel(getTranslation("shots.score.open", percent));
            score.setTooltipText(getTranslation("shots.score.whole", percent));
        });
    }

    private String label(ShotListSummary list) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(list.createdAt());
        return list.title() + " · " + when;
    }

    private Button button(String key, String sign, Runnable command) {
        Button button = new Button(sign, click -> command.run());
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private Component download(ExportFormat format, Function<ExportFormat, Export> exported) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            Export export = exported.apply(format);
            byte[] bytes = export.content().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), export.fileName(), export.mediaType(), bytes.length);
        });
        Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("shots.export." + format.ending()));
        anchor.addClassName("menu-link");
        return anchor;
    }
}
