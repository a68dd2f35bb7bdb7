package studio.fenjing.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import studio.fenjing.StudioTest;
import studio.fenjing.generation.TinyCorpus;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning.Epoch;
import studio.fenjing.generation.dl4j.ModelFolder;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.training.ModelRoom;
import studio.fenjing.training.NetworkId;
import studio.fenjing.training.RunReport;
import studio.fenjing.training.RunStatus;

@StudioTest
@WithMockUser(username = "admin", roles = "ADMIN")
class ModelsViewTest extends SpringBrowserlessTest {
    private static final NetworkId OTHER = new NetworkId("other");

    @TempDir
    static Path folder;

    @Autowired
    private Crew crew;

    @Autowired
    private ModelRoom room;

    private Path models;
    private Path corpus;

    @DynamicPropertySource
    static void a_room_of_its_own(DynamicPropertyRegistry properties) {
        properties.add("fenjing.training.corpus", () -> folder.resolve("corpus"));
        properties.add("fenjing.training.models", () -> folder.resolve("models"));
        properties.add("fenjing.training.epochs", () -> 2);
        properties.add("fenjing.training.schedule", () -> "0 30 2 * * *");
    }

    @BeforeEach
    void another_network_and_a_corpus() throws IOException {
        crew.team();
        models = folder.resolve("models");
        corpus = TinyCorpus.write(folder.resolve("corpus"));
        FileSystemUtils.copyRecursively(Path.of(ModelFolder.SHIPPED), models.resolve(OTHER.value()));
    }

    @AfterEach
    void the_shipped_one_serves_again() throws IOException {
        crew.as(Who.ADMIN, () -> room.serve(NetworkId.SHIPPED));
        FileSystemUtils.deleteRecursively(models);
    }

    @Test
    void the_serving_network_is_shown_with_what_is_known_of_it() throws IOException {
        double measured = ModelFolder.shippedCard().metrics().get("tuneNll");
        String nll = new Figures(Locale.ENGLISH).measure(measured);
        open();
        assertThat($(H2.class).first().getText()).isEqualTo("fenjing-1");
        assertThat($(NetworkPanel.class).single().getElement().getTextRecursively())
                .contains("Serving", "Comes with Fenjing", nll, "Epoch that was kept", "Width of the memory");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Trains unasked next on") && text.contains("2:30"));
    }

    @Test
    void numbers_and_words_are_those_of_the_language() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open();
        assertThat($(NetworkPanel.class).single().getElement().getTextRecursively())
                .contains("使用中", "随分镜提供", "记忆宽度");
        assertThat($(Button.class).withText("立即重新训练").all()).hasSize(1);
    }

    @Test
    void another_one_serves_only_after_the_question_was_answered() {
        open(OTHER);
        test(button("Serve this one")).click();
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(serving()).isEqualTo(NetworkId.SHIPPED);
        test(question).cancel();
        assertThat(serving()).isEqualTo(NetworkId.SHIPPED);
        test(button("Serve this one")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(serving()).isEqualTo(OTHER);
        assertThat($(Notification.class).last().getElement().getOuterHTML()).isNotEmpty();
    }

    @Test
    void a_network_that_was_damaged_since_it_was_shown_is_refused_with_what_is_wrong() throws IOException {
        open(OTHER);
        Files.delete(models.resolve(OTHER.value()).resolve("phrases.json"));
        test(button("Serve this one")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(test($(Notification.class).last()).getText())
                .contains("cannot serve")
                .contains("phrases.json is missing");
        assertThat(serving()).isEqualTo(NetworkId.SHIPPED);
        assertThat($(NetworkPanel.class).single().getElement().getTextRecursively())
                .contains("Restore its folder from a backup");
    }

    @Test
    void a_damaged_network_says_so_and_offers_nothing() throws IOException {
        Files.delete(models.resolve(OTHER.value()).resolve("SHA256SUMS"));
        open(OTHER);
        assertThat($(NetworkPanel.class).single().getElement().getTextRecursively())
                .contains("SHA256SUMS is missing", "Restore its folder");
        assertThat($(Badge.class).all()).extracting(Badge::getText).contains("Damaged");
        assertThat($(Button.class).withText("Serve this one").all()).isEmpty();
    }

    @Test
    void without_a_corpus_nothing_can_be_trained_and_the_room_says_what_to_do() {
        FileSystemUtils.deleteRecursively(corpus.toFile());
        open();
        assertThat(button("Retrain now").isEnabled()).isFalse();
        assertThat($(Paragraph.class).withClassName("warning").single().getText())
                .contains(corpus.toAbsolutePath().toString(), "fenjing.training.corpus");
    }

    @Test
    void training_shows_how_far_it_is_and_then_why_the_network_serves_or_not() throws Exception {
        open();
        test(button("Retrain now")).click();
        assertThat(button("Retrain now").isEnabled()).isFalse();
        assertThat(status()).isEqualTo("Reading the corpus…");
        assertThat($(ProgressBar.class).single().isIndeterminate()).isTrue();
        for (int i = 0; i < 600 && !status().contains("is not better"); i++) {
            Thread.sleep(100);
            roundTrip();
        }
        assertThat(status()).contains("is not better");
        assertThat(button("Retrain now").isEnabled()).isTrue();
        assertThat($(Button.class).withId("cancel-training").all()).isEmpty();
        NetworkId trained = crew.as(Who.ADMIN, room::networks).stream()
                .map(network -> network.id())
                .filter(id -> id.value().startsWith("fenjing-20"))
                .findFirst()
                .orElseThrow();
        open(trained);
        String panel = $(NetworkPanel.class).single().getElement().getTextRecursively();
        assertThat(panel).contains("Not better than fenjing-1", "missed", "Continuity faults", "reached");
        assertThat($(LearningCurves.class).last().getElement().getProperty("charts"))
                .contains("Scenes held back", "\"at\":[1,2,3]");
    }

    @Test
    void a_game_is_shown_round_by_round_while_it_goes_on() {
        open();
        RunPanel panel = new RunPanel(() -> {});
        UI.getCurrent().add(panel);
        Epoch epoch = new Epoch(1, 1.2, 1.1, true);
        panel.show(Optional.of(run(new RunStatus.Playing(0, 12), List.of(epoch), List.of())));
        assertThat(panel.getElement().getTextRecursively()).contains("The critic takes its first lessons");
        assertThat($(ProgressBar.class, panel).single().isIndeterminate()).isTrue();
        panel.show(Optional.of(
                run(new RunStatus.Playing(3, 12), List.of(epoch), List.of(new Round(3, 0.4, 0.69, 0.625, 1, 0.8)))));
        assertThat(panel.getElement().getTextRecursively()).contains("Round 3 of at most 12", "0.625");
        assertThat($(ProgressBar.class, panel).single().getValue()).isEqualTo(0.25);
        assertThat($(LearningCurves.class, panel).single().getElement().getProperty("charts"))
                .contains("Scenes held back", "The game against a critic", "\"at\":[3]");
    }

    @Test
    void the_writers_own_game_is_shown_beside_the_planners() {
        open();
        RunPanel panel = new RunPanel(() -> {});
        UI.getCurrent().add(panel);
        Epoch epoch = new Epoch(1, 1.2, 1.1, true);
        Round planners = new Round(3, 0.4, 0.69, 0.625, 1, 0.8);
        Round writers = new Round(6, 0.3, 0.6, 0.875, 3, 0.9);
        panel.show(Optional.of(new RunReport(
                Instant.EPOCH,
                false,
                false,
                new RunStatus.WriterPlaying(6, 24),
                List.of(epoch),
                List.of(epoch),
                List.of(planners),
                List.of(writers))));
        assertThat(panel.getElement().getTextRecursively()).contains("The writer, round 6 of at most 24", "0.875");
        assertThat($(ProgressBar.class, panel).single().getValue()).isEqualTo(0.25);
        assertThat($(LearningCurves.class, panel).single().getElement().getProperty("charts"))
                .contains("The game against a critic", "The writer’s game", "[3]", "[6]");
    }

    @Test
    void the_writer_is_shown_epoch_by_epoch_while_it_learns() {
        open();
        RunPanel panel = new RunPanel(() -> {});
        UI.getCurrent().add(panel);
        Epoch practised = new Epoch(1, 1.2, 1.1, true);
        panel.show(Optional.of(writing(0, practised, List.of())));
        assertThat(panel.getElement().getTextRecursively()).contains("The writer begins to learn");
        assertThat($(ProgressBar.class, panel).single().isIndeterminate()).isTrue();
        List<Epoch> written = List.of(new Epoch(1, 5.5, 5.25, true), new Epoch(2, 5.0, 5.375, false));
        panel.show(Optional.of(writing(2, practised, written)));
        assertThat(panel.getElement().getTextRecursively()).contains("The writer: epoch 2 of at most 8", "5.250");
        assertThat($(ProgressBar.class, panel).single().getValue()).isEqualTo(0.25);
        assertThat($(Button.class, panel).withId("cancel-training").single().isEnabled())
                .isTrue();
        assertThat($(LearningCurves.class, panel).single().getElement().getProperty("charts"))
                .contains("Scenes held back", "Nats a word", "Pictures held back", "\"at\":[1,2]", "[5.25,5.375]");
    }

    @Test
    void the_writer_is_shown_in_the_language_of_the_admin() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open();
        RunPanel panel = new RunPanel(() -> {});
        UI.getCurrent().add(panel);
        Epoch epoch = new Epoch(1, 5.5, 5.25, true);
        panel.show(Optional.of(writing(1, epoch, List.of(epoch))));
        assertThat(panel.getElement().getTextRecursively()).contains("写手：第 1 轮，最多 8 轮");
        assertThat($(LearningCurves.class, panel).single().getElement().getProperty("charts"))
                .contains("对人写的画面的意外程度", "留出的画面");
    }

    @Test
    void a_network_whose_writer_has_learned_shows_its_curve_beside_the_planners() throws IOException {
        Path learning = models.resolve(OTHER.value()).resolve("learning.json");
        String told = """
                {"ended":"2026-11-25T02:00:00Z","material":{"lists":1,"scenes":1,"shots":9},
                 "epochs":[{"number":1,"trainNll":1.5,"tuneNll":1.25,"best":true}],"rounds":[]%s}
                """;
        Files.writeString(learning, told.formatted(""));
        open(OTHER);
        assertThat($(LearningCurves.class).last().getElement().getProperty("charts"))
                .contains("Scenes held back")
                .doesNotContain("Pictures held back");
        Files.writeString(
                learning,
                told.formatted(",\"writing\":[{\"number\":1,\"trainNll\":5.5,\"tuneNll\":5.25,\"best\":true}]"));
        UI.getCurrent().navigate("models");
        open(OTHER);
        assertThat($(LearningCurves.class).last().getElement().getProperty("charts"))
                .contains("Scenes held back", "Nats a word", "Pictures held back", "[5.25]");
    }

    @Test
    void a_network_that_has_played_says_who_won() throws IOException {
        Files.writeString(models.resolve(OTHER.value()).resolve("learning.json"), """
                {"ended":"2026-11-25T02:00:00Z","material":{"lists":1,"scenes":1,"shots":9},"epochs":[],
                 "rounds":[{"number":1,"reward":0.4,"loss":0.69,"accuracy":0.5,"imitationNll":1,"distinct":0.8}],
                 "contest":{
                  "likelihood":{"name":"likelihood","points":[
                   {"temperature":0.6,"quality":0.5,"diversity":0.2},{"temperature":1,"quality":0.4,"diversity":0.4}]},
                  "adversarial":{"name":"adversarial","points":[
                   {"temperature":0.6,"quality":0.6,"diversity":0.2},{"temperature":1,"quality":0.2,"diversity":0.4}]}},
                 "writersGame":{
                  "rounds":[{"number":1,"reward":0.4,"loss":0.69,"accuracy":0.5,"imitationNll":3,"distinct":0.8}],
                  "contest":{
                   "likelihood":{"name":"likelihood","points":[
                    {"temperature":0.6,"quality":0.5,"diversity":0.2},{"temperature":1,"quality":0.4,"diversity":0.4}]},
                   "adversarial":{"name":"adversarial","points":[
                    {"temperature":0.6,"quality":0.6,"diversity":0.2},{"temperature":1,"quality":0.5,"diversity":0.4}]}}}}
                """);
        open(OTHER);
        assertThat($(NetworkPanel.class).single().getElement().getTextRecursively())
                .contains("The game did not win", "at 3 of 9 degrees", "-0.050", "The writer’s game won", "9 of 9");
    }

    private static RunReport writing(int epoch, Epoch practised, List<Epoch> written) {
        return new RunReport(
                Instant.EPOCH,
                false,
                false,
                new RunStatus.Writing(epoch, 8),
                List.of(practised),
                written,
                List.of(),
                List.of());
    }

    private static RunReport run(RunStatus status, List<Epoch> epochs, List<Round> rounds) {
        return new RunReport(Instant.EPOCH, false, false, status, epochs, List.of(), rounds, List.of());
    }

    @Test
    void a_run_is_cancelled_by_its_button() throws Exception {
        open();
        test(button("Retrain now")).click();
        test($(Button.class).withId("cancel-training").single()).click();
        for (int i = 0; i < 300 && !status().startsWith("Cancelled"); i++) {
            Thread.sleep(100);
            roundTrip();
        }
        assertThat(status()).isEqualTo("Cancelled. Nothing of it was kept.");
        assertThat(button("Retrain now").isEnabled()).isTrue();
    }

    @Test
    void a_network_that_is_not_there_is_not_found() {
        UI.getCurrent().navigate("models/gone");
        assertThat($(ModelsView.class).all()).isEmpty();
        UI.getCurrent().navigate("models/-");
        assertThat($(ModelsView.class).all()).isEmpty();
    }

    @Test
    void a_network_that_goes_while_it_is_shown_gives_way_to_the_serving_one() throws IOException {
        open(OTHER);
        FileSystemUtils.deleteRecursively(models.resolve(OTHER.value()));
        crew.as(Who.ADMIN, () -> room.serve(NetworkId.SHIPPED));
        roundTrip();
        assertThat($(H2.class).first().getText()).isEqualTo("fenjing-1");
        assertThat($(Badge.class).first().getText()).isEqualTo("Serving");
    }

    @Test
    @WithMockUser(username = "owner")
    void whoever_is_no_admin_does_not_come_in() {
        UI.getCurrent().navigate("models");
        assertThat($(ModelsView.class).all()).isEmpty();
    }

    private String status() {
        return $(RunPanel.class).all().stream()
                .flatMap(panel -> panel.getChildren())
                .flatMap(line -> line.getChildren())
                .filter(Span.class::isInstance)
                .map(span -> ((Span) span).getText())
                .findFirst()
                .orElse("");
    }

    private NetworkId serving() {
        return crew.as(Who.ADMIN, room::networks).stream()
                .filter(network -> network.serving())
                .map(network -> network.id())
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        navigate(ModelsView.class);
    }

    private void open(NetworkId network) {
        navigate(ModelsView.class, Map.of("network", network.value()));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }
}
