package studio.fenjing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning.Epoch;
import tools.jackson.databind.json.JsonMapper;

/** How a network learned, drawn: epoch by epoch, its writer too, and round by round where it has played a game. */
@Tag("learning-curves")
@JsModule("./learning-curves.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
final class LearningCurves extends Component implements HasSize, HasStyle {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One drawing, by the names in {@code learning-curves/chart.ts}. */
    record Chart(
            String title,
            String help,
            String x,
            List<Integer> at,
            List<Line> lines,
            @Nullable Mark mark) {}

    record Line(String name, List<@Nullable Double> values) {
        /** JSON has no word for what could not be measured. */
        static <T> Line of(String name, List<T> points, ToDoubleFunction<T> measure) {
            List<@Nullable Double> values = new ArrayList<>();
            for (T point : points) {
                double value = measure.applyAsDouble(point);
                values.add(Double.isFinite(value) ? Double.valueOf(value) : null);
            }
            return new Line(name, values);
        }
    }

    record Mark(int at, String name) {}

    LearningCurves() {
        getElement().setProperty("tableLabel", getTranslation("training.curve.table"));
    }

    void show(List<Epoch> epochs, List<Epoch> writing, List<Round> rounds, List<Round> writersRounds) {
        List<Chart> charts = new ArrayList<>();
        if (!epochs.isEmpty()) charts.add(likelihood("training.curve.likelihood", epochs));
        if (!writing.isEmpty()) charts.add(likelihood("training.curve.writing", writing));
        if (!rounds.isEmpty()) charts.add(game("training.curve.game", rounds));
        if (!writersRounds.isEmpty()) charts.add(game("training.curve.writers-game", writersRounds));
        getElement().setPropertyJson("charts", JSON.valueToTree(charts));
    }

    /** @param title key of its words; those of its help and of its two lines begin with it */
    private Chart likelihood(String title, List<Epoch> epochs) {
        Mark best = epochs.stream()
                .filter(Epoch::best)
                .reduce((before, after) -> after)
                .map(epoch -> new Mark(epoch.number(), getTranslation("training.curve.best")))
                .orElse(null);
        return new Chart(
                getTranslation(title),
                getTranslation(title + ".help"),
                getTranslation("training.curve.epoch"),
                epochs.stream().map(Epoch::number).toList(),
                List.of(
                        Line.of(getTranslation(title + ".train"), epochs, Epoch::trainNll),
                        Line.of(getTranslation(title + ".tune"), epochs, Epoch::tuneNll)),
                best);
    }

    private Chart game(String title, List<Round> rounds) {
        return new Chart(
                getTranslation(title),
                getTranslation(title + ".help"),
                getTranslation("training.curve.round"),
                rounds.stream().map(Round::number).toList(),
                List.of(
                        Line.of(getTranslation("training.curve.reward"), rounds, Round::reward),
                        Line.of(getTranslation("training.curve.accuracy"), rounds, Round::accuracy),
                        Line.of(getTranslation("training.curve.loss"), rounds, Round::loss)),
                null);
    }
}
