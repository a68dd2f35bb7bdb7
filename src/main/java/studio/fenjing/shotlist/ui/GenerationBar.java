package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.fenjing.shotlist.request.GenerationId;
import studio.fenjing.shotlist.request.GenerationNews;
import studio.fenjing.shotlist.request.GenerationStatus;
import studio.fenjing.shotlist.request.Generations;

/** How far a list has come that is being made, and the way to stop it. */
class GenerationBar extends Div {
    private final Generations generations;
    /** News is shown in bunches: a long list is made faster than a browser takes single rows. */
    private static final int MILLISECONDS_BETWEEN_BUNCHES = 150;

    private final Consumer<List<GenerationNews.ShotMade>> made;
    private final Consumer<GenerationStatus> finished;
    private final Span words = new Span();
    private final ProgressBar progress = new ProgressBar();
    private @Nullable GenerationId followed;
    private @Nullable Runnable unfollow;
    private final Queue<GenerationNews> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean fetching = new AtomicBoolean();
    /** The first shots are shown at once, later ones in bunches; read by the thread that makes the list. */
    private volatile boolean begun;

    private int shots;

    GenerationBar(
            Generations generations,
            Consumer<List<GenerationNews.ShotMade>> made,
            Consumer<GenerationStatus> finished) {
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
        begun = false;
        setVisible(true);
        progress.setIndeterminate(true);
        words.setText(getTranslation("shots.starting"));
        unfollow = generations.follow(generation, news -> hear(ui, news));
    }

    /** Called from the thread that makes the list. */
    private void hear(UI ui, GenerationNews news) {
        waiting.add(news);
        if (fetching.compareAndSet(false, true))
            CompletableFuture.delayedExecutor(begun ? MILLISECONDS_BETWEEN_BUNCHES : 0, TimeUnit.MILLISECONDS)
                    .execute(() -> ui.access(this::fetch));
    }

    private void fetch() {
        fetching.set(false);
        List<GenerationNews.ShotMade> bunch = new ArrayList<>();
        GenerationStatus status = null;
        for (GenerationNews news = waiting.poll(); news != null; news = waiting.poll()) {
            if (!news.generation().equals(followed)) continue;
            switch (news) {
                case GenerationNews.ShotMade shot -> bunch.add(shot);
                case GenerationNews.StatusNow now -> status = now.status();
            }
        }
        shots += bunch.size();
        if (!bunch.isEmpty()) {
            begun = true;
            made.accept(bunch);
        }
        if (status != null) tell(status);
        else if (!bunch.isEmpty()) words.setText(getTranslation("shots.made", shots));
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
