package studio.fenjing.generation.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.generation.LoadedEngine;
import studio.fenjing.generation.TinyCorpus;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.critic.Judge;
import studio.fenjing.generation.dl4j.Learning.Material;
import studio.fenjing.generation.dl4j.word.TinyWriter;
import studio.fenjing.generation.dl4j.word.WriterNetwork;
import studio.fenjing.generation.dl4j.word.WriterRecipe;
import studio.fenjing.generation.dl4j.word.WriterTrainer;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.plan.CameraNetwork;
import studio.fenjing.generation.write.PhraseLearner;
import studio.fenjing.generation.write.Schoolbook;

class TrainingTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_model_says_how_it_learned() throws IOException {
        List<Integer> epochs = new ArrayList<>();
        training()
                .train(
                        "tiny",
                        TinyCorpus.lists(),
                        Schoolbook.EMPTY,
                        Course.likelihood(TinyCorpus.recipe()),
                        folder,
                        (epoch, share, train, tune, best) -> epochs.add(epoch),
                        () -> false);
        Learning learning = Learning.read(folder).orElseThrow();
        assertThat(learning.ended()).isEqualTo(NOW);
        assertThat(learning.material()).isEqualTo(Material.of(TinyCorpus.lists()));
        assertThat(learning.material().lists()).isEqualTo(6);
        assertThat(learning.epochs()).extracting(Learning.Epoch::number).containsExactlyElementsOf(epochs);
        assertThat(learning.epochs().getFirst().best()).isTrue();
        assertThat(ModelFolder.card(folder).metrics().get("tuneNll"))
                .isEqualTo(learning.epochs().stream()
                        .filter(Learning.Epoch::best)
                        .toList()
                        .getLast()
                        .tuneNll());
    }

    @Test
    void stopped_while_it_reads_it_writes_nothing() {
        Path target = folder.resolve("never");
        assertThatThrownBy(() -> training()
                        .train(
                                "tiny",
                                TinyCorpus.lists(),
                                Schoolbook.EMPTY,
                                Course.likelihood(TinyCorpus.recipe()),
                                target,
                                (epoch, share, train, tune, best) -> {},
                                () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void learning_is_read_as_it_was_written_also_where_a_round_has_no_likelihood() throws IOException {
        Learning written = new Learning(
                NOW,
                new Material(3, 4, 50),
                List.of(new Learning.Epoch(1, 2.5, 2.25, true)),
                List.of(new Learning.Epoch(1, 3.5, 3.25, true)),
                List.of(new Round(1, 0.4, 0.69, 0.5, Double.NaN, 0.8)),
                new Contest(curve("likelihood", 0.5), curve("adversarial", 0.6)),
                new Learning.WritersGame(
                        List.of(new Round(1, 0.3, 0.6, 0.7, 3.5, 0.9)),
                        new Contest(curve("likelihood", 0.4), curve("adversarial", 0.3))));
        written.write(folder);
        assertThat(Learning.read(folder)).contains(written);
    }

    @Test
    void what_was_written_before_there_was_a_game_is_read() throws IOException {
        Files.writeString(folder.resolve("learning.json"), """
                {"ended":"2026-11-25T02:00:00Z","material":{"lists":1,"scenes":1,"shots":9},"epochs":[],"rounds":[]}""");
        assertThat(Learning.read(folder).orElseThrow().contest()).isNull();
        assertThat(Learning.read(folder).orElseThrow().writersGame()).isNull();
    }

    @Test
    void where_there_are_picture_lines_the_writer_plays_too_and_keeps_a_critic() throws IOException {
        List<Integer> told = new ArrayList<>();
        training()
                .train(
                        "tiny",
                        TinyCorpus.lists(),
                        new Schoolbook(List.of(), TinyWriter.lines()),
                        new Course(TinyCorpus.recipe(), 2, Duration.ofMinutes(5)),
                        folder,
                        new Training.Watcher() {
                            @Override
                            public void after(int epoch, double share, double trainNll, double tuneNll, boolean best) {}

                            @Override
                            public void beforeTheWritersGame(int most) {
                                told.add(most);
                            }

                            @Override
                            public void afterWriters(Round round, int most) {
                                told.add(round.number());
                            }
                        },
                        () -> false);
        assertThat(told).containsExactly(2, 1, 2);
        Learning learning = Learning.read(folder).orElseThrow();
        assertThat(learning.rounds()).hasSize(2);
        assertThat(Objects.requireNonNull(learning.writersGame()).rounds()).hasSize(2);
        WriterNetwork writer =
                (WriterNetwork) Objects.requireNonNull(ModelFolder.read(folder).writer());
        assertThat(writer.critic()).isNotEmpty();
        assertThat(writer.card().metrics()).containsKeys("tuneNll", "criticAccuracy");
    }

    @Test
    void after_a_game_the_model_has_a_judge_and_says_who_won() throws IOException {
        List<Round> rounds = new ArrayList<>();
        PlannerNetwork kept =
                (PlannerNetwork) train(rounds, new Course(TinyCorpus.recipe(), 3, Duration.ofMinutes(5)), () -> false);
        Learning learning = Learning.read(folder).orElseThrow();
        assertThat(learning.epochs()).hasSize(2);
        assertThat(learning.rounds()).isEqualTo(rounds).hasSize(3);
        Contest contest = Objects.requireNonNull(learning.contest());
        assertThat(contest.likelihood().points()).hasSameSizeAs(Sweep.TEMPERATURES);
        assertThat(kept.card().metrics().containsKey("rounds")).isEqualTo(contest.adversarialWins());
        assertThat(ModelFolder.read(folder).network().model()).isEqualTo("tiny");
        assertThat(ModelFolder.read(folder).lineage().isKnown()).isTrue();
        Judge judge = Objects.requireNonNull(ModelFolder.read(folder).judge());
        assertThat(judge.realness(LoadedEngine.someScenes(1).getFirst())).isFinite();
    }

    @Test
    void without_a_game_the_model_has_no_judge() throws IOException {
        train(new ArrayList<>(), Course.likelihood(TinyCorpus.recipe()), () -> false);
        assertThat(ModelFolder.read(folder).judge()).isNull();
    }

    @Test
    void a_game_that_has_no_time_leaves_what_likelihood_made() throws IOException {
        List<Round> rounds = new ArrayList<>();
        train(rounds, new Course(TinyCorpus.recipe(), 3, Duration.ZERO), () -> false);
        assertThat(rounds).isEmpty();
        assertThat(Learning.read(folder).orElseThrow().contest()).isNull();
        assertThat(ModelFolder.read(folder).judge()).isNull();
        assertThat(ModelFolder.read(folder).network().model()).isEqualTo("tiny");
    }

    @Test
    void the_game_ends_after_the_round_in_which_somebody_says_stop() throws IOException {
        List<Round> rounds = new ArrayList<>();
        train(rounds, new Course(TinyCorpus.recipe(), 50, Duration.ofMinutes(5)), () -> rounds.size() == 2);
        assertThat(rounds).hasSize(2);
        assertThat(ModelFolder.read(folder).judge()).isNotNull();
    }

    @Test
    void a_damaged_judge_is_named() throws IOException {
        train(new ArrayList<>(), new Course(TinyCorpus.recipe(), 1, Duration.ofMinutes(5)), () -> false);
        Files.writeString(folder.resolve("critic.safetensors"), "{}");
        assertThatThrownBy(() -> ModelFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("critic.safetensors")
                .hasMessageContaining("damaged or changed");
    }

    @Test
    void a_model_without_it_has_none_and_a_damaged_one_is_named() throws IOException {
        assertThat(Learning.read(folder)).isEmpty();
        Files.writeString(folder.resolve("learning.json"), "{\"epochs\":7}");
        assertThatThrownBy(() -> Learning.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("learning.json");
        Files.writeString(folder.resolve("learning.json"), "{}");
        assertThatThrownBy(() -> Learning.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("learning.json");
    }

    private CameraNetwork train(List<Round> rounds, Course course, BooleanSupplier stop) throws IOException {
        return training()
                .train(
                        "tiny",
                        TinyCorpus.lists(),
                        Schoolbook.EMPTY,
                        course,
                        folder,
                        new Training.Watcher() {
                            @Override
                            public void after(int epoch, double share, double trainNll, double tuneNll, boolean best) {}

                            @Override
                            public void after(Round round, int most) {
                                assertThat(most).isEqualTo(course.rounds());
                                rounds.add(round);
                            }
                        },
                        stop);
    }

    private static Sweep curve(String name, double quality) {
        return new Sweep(name, List.of(new Sweep.Point(0.6, quality, 0.2), new Sweep.Point(1, quality / 2, 0.4)));
    }

    private static Training training() {
        return new Training(
                LoadedEngine.samples(),
                new PhraseLearner(LoadedEngine.LINGUISTS, LoadedEngine.EMBEDDER),
                new WriterTrainer(new WriterRecipe(8, 8, 1, 1, 1e-2, 2, 7), LoadedEngine.LINGUISTS),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
