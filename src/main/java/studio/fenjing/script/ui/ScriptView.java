package studio.fenjing.script.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ScreenplayElement.Kind;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.UnreadableText;
import studio.fenjing.project.Access;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptRevision;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.ScriptService;
import studio.fenjing.script.StaleRevision;

/** Where a script is written and its direction given; saved as one types. */
@Route("project/:project/script")
@PermitAll
class ScriptView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScriptService scripts;
    private final Access access;
    private final SaveState state = new SaveState();
    private final Span reading = new Span();
    private final Button generate = new Button(getTranslation("script.generate"), click -> generate());
    private final DirectionPanel direction = new DirectionPanel(this::saveDirection);
    private final PromptBar prompts = new PromptBar(this::open, this::create, this::rename);
    private final Div desk = new Div();
    private @Nullable ScriptEditor editor;
    private @Nullable Prompt prompt;
    private @Nullable ProjectId project;
    private String text = "";
    /** Why what the person sees is not what is stored, or empty. */
    private String refusal = "";

    private int revision;

    ScriptView(ScriptService scripts, Access access) {
        this.scripts = scripts;
        this.access = access;
        addClassName("script-view");
        generate.addThemeVariants(ButtonVariant.PRIMARY);
        generate.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        generate.setTooltipText(getTranslation("script.generate.key"));
        desk.addClassName("desk");
        reading.addClassName("secondary");
        Div bar = new Div(prompts, reading, state);
        bar.addClassName("script-state");
        Div side = new Div(direction, generate);
        side.addClassName("side");
        Div write = new Div(bar, desk);
        write.addClassName("write");
        add(write, side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectId entered =
                ProjectId.of(event.getRouteParameters().get("project").orElse(""));
        project = entered;
        List<Prompt> all = scripts.prompts(entered);
        boolean mayEdit = access.mayEdit(entered);
        direction.setReadOnly(!mayEdit);
        generate.setEnabled(mayEdit);
        prompts.setReadOnly(!mayEdit);
        if (all.isEmpty() && mayEdit)
            all = List.of(scripts.create(entered, getTranslation("script.first"), PromptText.EMPTY));
        List<Prompt> present = all;
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("script")
                .orElse("");
        present.stream()
                .filter(one -> one.id().toString().equals(wanted))
                .findFirst()
                .or(() -> present.stream().findFirst())
                .ifPresentOrElse(one -> show(one, mayEdit), () -> desk.setText(getTranslation("script.none")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.screen.script"));
    }

    private void show(Prompt shown, boolean mayEdit) {
        prompt = shown;
        text = shown.latest().content().text();
        refusal = "";
        revision = shown.latest().number();
        direction.show(shown.latest().content().kind(), shown.latest().content().direction());
        prompts.show(scripts.prompts(shown.project()), shown);
        ScriptEditor fresh = new ScriptEditor("script-" + access.me().id() + "-" + shown.id());
        fresh.setSizeFull();
        fresh.setReadOnly(!mayEdit);
        fresh.onText(this::save);
        desk.removeAll();
        desk.add(fresh);
        fresh.setText(text, revision);
        editor = fresh;
        read(0);
        if (mayEdit) state.saved();
        else state.readOnly();
    }

    private void open(Prompt other) {
        go("script", QueryParameters.of("script", other.id().toString()));
    }

    private void create(String title) {
        if (project != null) open(scripts.create(project, title, PromptText.EMPTY));
    }

    private void rename(Prompt renamed, String title) {
        scripts.rename(renamed.id(), title);
        prompts.show(scripts.prompts(renamed.project()), renamed);
    }

    private void save(ScriptEditor.Text written) {
        if (prompt == null || editor == null) return;
        try {
            PromptRevision stored = scripts.revise(
                    prompt.id(),
                    written.revision(),
                    new PromptText(written.text(), direction.kind(), direction.direction()));
            text = stored.content().text();
            refusal = "";
            revision = stored.number();
            editor.acknowledge(written.version(), revision);
            state.saved();
            read(written.version());
        } catch (StaleRevision stale) {
            revision = stale.newer().number();
            text = stale.newer().content().text();
            refusal = getTranslation("script.stale", stale.newer().name());
            editor.reject(text, revision, refusal);
        } catch (PromptText.TooLong tooLong) {
            refusal = getTranslation("script.too-long", tooLong.characters(), PromptText.MOST_CHARACTERS);
            state.refused(refusal);
        }
    }

    private void saveDirection() {
        if (prompt == null) return;
        try {
            PromptRevision stored = scripts.revise(
                    prompt.id(), revision, new PromptText(text, direction.kind(), direction.direction()));
            revision = stored.number();
            state.saved();
            read(-1);
        } catch (StaleRevision stale) {
            Notification.show(getTranslation("script.stale", stale.newer().name()));
        }
    }

    /** Says what the reader makes of the text, and colours it. */
    private void read(int version) {
        if (text.isBlank()) {
            reading.setText("");
            return;
        }
        try {
            Screenplay screenplay = ScreenplayReader.read(text, direction.kind());
            if (version >= 0 && editor != null) editor.setElements(version, screenplay.elements());
            long scenes = screenplay.elements().stream()
                    .filter(element -> element.kind() == Kind.HEADING)
                    .count();
            reading.setText(getTranslation(
                    "script.reading",
                    screenplay.kind().in(Language.of(getLocale())),
                    getTranslation("script.language." + screenplay.language().code()),
                    Math.max(1, scenes)));
        } catch (UnreadableText unreadable) {
            reading.setText(
                    getTranslation(unreadable.key(), unreadable.numbers().toArray()));
        }
    }

    private void generate() {
        Prompt wanted = prompt;
        if (wanted == null) return;
        if (!refusal.isEmpty() || text.isBlank()) {
            Notification.show(refusal.isEmpty() ? getTranslation("script.empty") : refusal);
            return;
        }
        getUI().ifPresent(ui -> {
            new WantedShots(wanted.id()).leave(ui);
            go("shots", QueryParameters.empty());
        });
    }

    private void go(String screen, QueryParameters query) {
        getUI().ifPresent((UI ui) -> ui.navigate("project/" + project + "/" + screen, query));
    }
}
