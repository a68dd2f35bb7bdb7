package studio.fenjing.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning.Epoch;
import studio.fenjing.training.RunReport;
import studio.fenjing.training.RunStatus;

/** How far the training of a network has come, live, and how the last one ended. */
class RunPanel extends Section {
    private final H2 title = new H2();
    private final Span words = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final LearningCurves curves = new LearningCurves();
    private final RouterLink result = new RouterLink();
    private final Figures figures = new Figures(getLocale());

    RunPanel(Runnable cancelling) {
        addClassName("run");
        words.getElement().setAttribute("role", "status");
        cancel = new Button(getTranslation("training.cancel"), click -> cancelling.run());
        cancel.setId("cancel-training");
        Div line = new Div(words, result, progress, cancel);
        line.addClassName("run-line");
        add(title, line, curves);
        setVisible(false);
    }

    void show(Optional<RunReport> run) {
        setVisible(run.isPresent());
        run.ifPresent(this::show);
    }

    private void show(RunReport run) {
        String key = run.scheduled() ? "training.run.scheduled" : "training.run";
        title.setText(getTranslation(key, figures.time(run.began())));
        boolean goesOn = !run.status().isFinished();
        progress.setVisible(goesOn);
        cancel.setVisible(goesOn);
        cancel.setEnabled(!run.stopping());
        double share = share(run.status());
        progress.setIndeterminate(share == 0);
        progress.setValue(share);
        words.setText(run.stopping() ? getTranslation("training.run.stopping") : words(run));
        curves.setVisible(goesOn && !run.epochs().isEmpty());
        if (curves.isVisible()) curves.show(run.epochs(), run.writing(), run.rounds(), run.writersRounds());
        result.setVisible(run.status() instanceof RunStatus.Done);
        if (run.status() instanceof RunStatus.Done done) {
            result.setText(getTranslation("training.run.look"));
            result.setRoute(
                    ModelsView.class,
                    new RouteParameters("network", done.network().value()));
        }
        setClassName("failed", run.status() instanceof RunStatus.Failed);
    }

    private String words(RunReport run) {
        return switch (run.status()) {
            case RunStatus.Reading reading -> getTranslation("training.run.reading");
            case RunStatus.Practising now -> practising(now, run.epochs());
            case RunStatus.Writing now -> writing(now, run.writing());
            case RunStatus.Playing now -> playing("training.run.playing", now.round(), now.most(), run.rounds());
            case RunStatus.WriterPlaying now ->
                playing("training.run.writer-playing", now.round(), now.most(), run.writersRounds());
            case RunStatus.Judging judging -> getTranslation("training.run.judging");
            case RunStatus.Done done ->
                getTranslation(
                        done.serves() ? "training.run.better" : "training.run.not-better",
                        done.network().value());
            case RunStatus.Cancelled cancelled -> getTranslation("training.run.cancelled");
            case RunStatus.Failed failed ->
                getTranslation("training.failed." + failed.reason(), failed.detail(), failed.reference());
        };
    }

    /** Of what goes on; 0 where nobody can say. */
    private static double share(RunStatus status) {
        return switch (status) {
            case RunStatus.Practising now -> Math.clamp(now.epoch() / (double) now.most(), 0, 1);
            case RunStatus.Writing now -> Math.clamp(now.epoch() / (double) now.most(), 0, 1);
            case RunStatus.Playing now -> Math.clamp(now.round() / (double) now.most(), 0, 1);
            case RunStatus.WriterPlaying now -> Math.clamp(now.round() / (double) now.most(), 0, 1);
            default -> 0;
        };
    }

    private String playing(String key, int round, int most, List<Round> rounds) {
        if (rounds.isEmpty()) return getTranslation("training.run.warming-up");
        return getTranslation(key, round, most, figures.measure(rounds.getLast().accuracy()));
    }

    private String practising(RunStatus.Practising now, List<Epoch> epochs) {
        return getTranslation("training.run.practising", now.epoch(), now.most(), best(epochs));
    }

    private String writing(RunStatus.Writing now, List<Epoch> epochs) {
        if (epochs.isEmpty()) return getTranslation("training.run.begins-to-write");
        return getTranslation("training.run.writing", now.epoch(), now.most(), best(epochs));
    }

    private String best(List<Epoch> epochs) {
        Optional<Epoch> best = epochs.stream().filter(Epoch::best).reduce((before, after) -> after);
        return figures.measure(best.map(Epoch::tuneNll).orElse(Double.NaN));
    }
}
