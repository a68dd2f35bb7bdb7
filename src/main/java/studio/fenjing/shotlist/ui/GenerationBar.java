package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.fenjing.shotlist.GenerationId;
import studio.fenjing.shotlist.GenerationNews;
import studio.fenjing.shotlist.GenerationStatus;
import studio.fenjing.shotlist.Generations;

/** How far a list has come that is being made, and the way to stop it. */
class GenerationBar extends Div {
    private final Generations generations;
    private final Consumer<GenerationNews.ShotMade> made;
    private final Consumer<GenerationStatus> finished;
    private final Span words = new Span();
    private final ProgressBar progress = new ProgressBar();
    private @Nullable GenerationId followed;
    private @Nullable Runnable unfollow;
    private int shots;

    GenerationBar(
            Generations generations, Consumer<GenerationNews.ShotMade> made, Consumer<GenerationStatus> finished) {
        this.generations = generations;
        this.made = made;
        this.finished = finished;
        addClassName("generation-bar");
        words.getElement().setAttribute("role", "status");
        Button cancel = new Button(getTranslation("shots.cancel"), click -> cancel());
        cancel.setId("cancel-generation");
        add(words, progress, cancel);
        setVisible(false);
    }

    void follow(UI ui, GenerationId generation) {
        leave();
        followed = generation;
        shots = 0;
        setVisible(true);
        progress.setIndeterminate(true);
        words.setText(getTranslation("shots.starting"));
        unfollow = generations.follow(generation, news -> ui.access(() -> tell(news)));
    }

    private void tell(GenerationNews news) {
        if (!news.generation().equals(followed)) return;
        switch (news) {
            case GenerationNews.ShotMade shot -> {
                shots++;
                words.setText(getTranslation("shots.made", shots));
                made.accept(shot);
            }
            case GenerationNews.StatusNow now -> tell(now.status());
        }
    }

    private void tell(GenerationStatus status) {
        switch (status) {
            case GenerationStatus.Queued queued -> words.setText(getTranslation("shots.queued", queued.position()));
            case GenerationStatus.Running running -> {
                progress.setIndeterminate(running.share() <= 0);
                progress.setValue(Math.clamp(running.share(), 0, 1));
                words.setText(getTranslation("shots.made", shots));
            }
            default -> {
                leave();
                setVisible(false);
                finished.accept(status);
            }
        }
    }

    private void cancel() {
        if (followed == null) return;
        words.setText(getTranslation("shots.cancelling"));
        generations.cancel(followed);
    }

    private void leave() {
        if (unfollow != null) unfollow.run();
        unfollow = null;
        followed = null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }
}
