package studio.fenjing.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.fenjing.generation.TinyCorpus;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.word.WriterRecipe;
import studio.fenjing.generation.measure.Gate;
import studio.fenjing.generation.measure.Verdict;
import studio.fenjing.generation.measure.Verdict.Better;
import studio.fenjing.generation.measure.Verdict.Comparison;
import studio.fenjing.training.RunStatus.Done;
import studio.fenjing.training.RunStatus.Failed;
import studio.fenjing.training.RunStatus.Failed.Reason;

class SchoolingTest {
    private static final Gate OPEN =
            (fresh, serving, part, samples) -> new Verdict(List.of(new Comparison("tuneNll", Better.LESS, 1, 2, 2)));

    @TempDir
    Path folder;

    private Path corpus;
    private Path models;

    @BeforeEach
    void a_tiny_corpus() {
        corpus = TinyCorpus.write(folder.resolve("corpus"));
        models = folder.resolve("models");
    }

    @Test
    void a_network_that_the_gate_finds_worse_is_kept_with_both_numbers_and_does_not_serve() {
        Backstage room = new Backstage(corpus, models);
        List<RunStatus> told = new ArrayList<>();
        TrainingRun run = school(room, told);
        assertThat(run.report().status()).isInstanceOf(Done.class);
        Done done = (Done) run.report().status();
        assertThat(done.serves()).isFalse();
        assertThat(room.serving.id()).isEqualTo(NetworkId.SHIPPED);
        assertThat(told)
                .containsExactly(
                        new RunStatus.Practising(1, 3),
                        new RunStatus.Practising(2, 3),
                        new RunStatus.Practising(3, 3),
                        new RunStatus.Judging(),
                        done);
        Network kept = room.shelf.look(done.network(), false);
        assertThat(kept.isDamaged()).isFalse();
        assertThat(kept.name()).isEqualTo(done.network().value()).startsWith("fenjing-2026-11-22");
        assertThat(Objects.requireNonNull(kept.card()).recipe()).containsEntry("seed", "5");
        assertThat(Objects.requireNonNull(kept.learning()).writing()).isEmpty();
        assertThat(Objects.requireNonNull(kept.learning()).epochs())
                .isEqualTo(run.report().epochs())
                .hasSize(3);
        assertThat(Objects.requireNonNull(kept.judgement()).against()).isEqualTo(NetworkId.SHIPPED);
        Comparison likelihood = kept.judgement().verdict().reasons().getFirst();
        assertThat(likelihood.measure()).isEqualTo("tuneNll");
        assertThat(likelihood.serving()).isBetween(0.5, 2.0);
        assertThat(likelihood.fresh()).isGreaterThan(likelihood.serving());
        assertThat(models.resolve(done.network() + ".part")).doesNotExist();
    }

    @Test
    void a_better_network_serves_at_once_and_after_a_restart() {
        Backstage room = new Backstage(corpus, models, null, OPEN, 1);
        TrainingRun run = school(room, new ArrayList<>());
        Done done = (Done) run.report().status();
        assertThat(done.serves()).isTrue();
        assertThat(room.serving.id()).isEqualTo(done.network());
        assertThat(room.generator.model()).isEqualTo(done.network().value());
        assertThat(new Backstage(corpus, models).serving.id()).isEqualTo(done.network());
    }

    @Test
    void where_another_was_chosen_meanwhile_it_is_judged_against_that_one() {
        Backstage.network(models, "chosen");
        NetworkId chosen = new NetworkId("chosen");
        Backstage[] room = new Backstage[1];
        List<String> judged = new ArrayList<>();
        Gate gate = (fresh, serving, part, samples) -> {
            judged.add(serving.network().model());
            try {
                if (judged.size() == 1) room[0].serving.serve(chosen);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return OPEN.judge(fresh, serving, part, samples);
        };
        room[0] = new Backstage(corpus, models, null, gate, 1);
        Done done = (Done) school(room[0], new ArrayList<>()).report().status();
        assertThat(judged).hasSize(2);
        assertThat(done.serves()).isTrue();
        assertThat(Objects.requireNonNull(
                                room[0].shelf.look(done.network(), true).judgement())
                        .against())
                .isEqualTo(chosen);
    }

    @Test
    void where_the_settings_say_so_it_plays_a_game_of_which_every_round_is_told() {
        Backstage room = playing();
        List<RunStatus> told = new ArrayList<>();
        TrainingRun run = school(room, told);
        assertThat(told)
                .containsSubsequence(
                        new RunStatus.Practising(1, 3),
                        new RunStatus.Playing(0, 2),
                        new RunStatus.Playing(1, 2),
                        new RunStatus.Playing(2, 2),
                        new RunStatus.Judging());
        Done done = (Done) run.report().status();
        Learning learning =
                Objects.requireNonNull(room.shelf.look(done.network(), true).learning());
        assertThat(learning.rounds()).isEqualTo(run.report().rounds()).hasSize(2);
        assertThat(learning.contest()).isNotNull();
    }

    @Test
    void cancelled_in_a_game_it_keeps_nothing_either() {
        Backstage room = playing();
        TrainingRun[] run = new TrainingRun[1];
        run[0] = new TrainingRun(room.clock.instant(), false, 5, () -> {
            if (run[0].report().rounds().size() == 1 && !run[0].isCancelled()) run[0].cancel();
        });
        room.schooling.school(run[0]);
        assertThat(run[0].report().status()).isEqualTo(new RunStatus.Cancelled());
        assertThat(run[0].report().rounds()).hasSize(1);
        assertThat(room.shelf.ids()).containsExactly(NetworkId.SHIPPED);
    }

    @Test
    void where_the_corpus_has_picture_lines_every_epoch_of_the_writer_is_told_and_kept() {
        TinyCorpus.writeLines(corpus);
        Backstage room = new Backstage(corpus, models, null, OPEN, 1);
        List<RunStatus> told = new ArrayList<>();
        TrainingRun run = school(room, told);
        int most = WriterRecipe.USUAL.epochs();
        assertThat(told)
                .startsWith(
                        new RunStatus.Practising(1, 3),
                        new RunStatus.Practising(2, 3),
                        new RunStatus.Practising(3, 3),
                        new RunStatus.Writing(0, most),
                        new RunStatus.Writing(1, most),
                        new RunStatus.Writing(2, most));
        Done done = (Done) run.report().status();
        Network kept = room.shelf.look(done.network(), true);
        assertThat(kept.isDamaged()).isFalse();
        assertThat(Objects.requireNonNull(kept.learning()).writing())
                .isEqualTo(run.report().writing())
                .hasSize((int) told.stream()
                                .filter(RunStatus.Writing.class::isInstance)
                                .count()
                        - 1);
    }

    @Test
    void cancelled_while_the_writer_learns_it_keeps_nothing_and_never_stands_before_the_gate() {
        TinyCorpus.writeLines(corpus);
        Backstage room = new Backstage(corpus, models, null, OPEN, 1);
        List<RunStatus> told = new ArrayList<>();
        TrainingRun[] run = new TrainingRun[1];
        run[0] = new TrainingRun(room.clock.instant(), false, 5, () -> {
            told.add(run[0].report().status());
            if (run[0].report().writing().size() == 1 && !run[0].isCancelled()) run[0].cancel();
        });
        room.schooling.school(run[0]);
        assertThat(run[0].report().status()).isEqualTo(new RunStatus.Cancelled());
        assertThat(run[0].report().writing()).hasSize(1);
        assertThat(told).doesNotHaveAnyElementsOfTypes(RunStatus.Judging.class);
        assertThat(room.shelf.ids()).containsExactly(NetworkId.SHIPPED);
        assertThat(models).doesNotExist();
    }

    private Backstage playing() {
        return new Backstage(new TrainingSettings(corpus, models, TrainingSettings.NEVER, 1, true, 2), null, OPEN);
    }

    @Test
    void cancelled_it_keeps_nothing() {
        Backstage room = new Backstage(corpus, models, null, OPEN, 50);
        TrainingRun[] run = new TrainingRun[1];
        run[0] = new TrainingRun(room.clock.instant(), false, 5, () -> {
            if (run[0].report().status() instanceof RunStatus.Practising && !run[0].isCancelled()) run[0].cancel();
        });
        room.schooling.school(run[0]);
        assertThat(run[0].report().status()).isEqualTo(new RunStatus.Cancelled());
        assertThat(run[0].report().epochs()).hasSize(1);
        assertThat(room.shelf.ids()).containsExactly(NetworkId.SHIPPED);
        assertThat(models).doesNotExist();
    }

    @Test
    void cancelled_before_the_gate_it_keeps_nothing_either() {
        Backstage[] room = new Backstage[1];
        TrainingRun[] run = new TrainingRun[1];
        Gate gate = (fresh, serving, part, samples) -> {
            run[0].cancel();
            return OPEN.judge(fresh, serving, part, samples);
        };
        room[0] = new Backstage(corpus, models, null, gate, 1);
        run[0] = new TrainingRun(room[0].clock.instant(), false, 5, () -> {});
        room[0].schooling.school(run[0]);
        assertThat(run[0].report().status()).isEqualTo(new RunStatus.Cancelled());
        assertThat(room[0].shelf.ids()).containsExactly(NetworkId.SHIPPED);
        assertThat(models).isEmptyDirectory();
    }

    @Test
    void without_a_corpus_it_says_where_it_looked() {
        Failed failed = failed(new Backstage(folder.resolve("gone"), models));
        assertThat(failed.reason()).isEqualTo(Reason.CORPUS_MISSING);
        assertThat(failed.detail())
                .isEqualTo(folder.resolve("gone").toAbsolutePath().toString());
    }

    @Test
    void a_corpus_that_cannot_be_read_is_named_with_the_line() throws IOException {
        Files.writeString(corpus.resolve("wrong.jsonl"), "{\"id\": 7\n");
        Failed failed = failed(new Backstage(corpus, models));
        assertThat(failed.reason()).isEqualTo(Reason.CORPUS_UNREADABLE);
        assertThat(failed.detail()).contains("wrong.jsonl").contains("line 1");
    }

    @Test
    void phrases_that_cannot_be_read_are_named_with_the_line() throws IOException {
        Files.writeString(corpus.resolve("phrases.tsv"), "head\nonly two\tcells\n");
        Failed failed = failed(new Backstage(corpus, models));
        assertThat(failed.reason()).isEqualTo(Reason.CORPUS_UNREADABLE);
        assertThat(failed.detail()).contains("phrases.tsv").contains("line 2");
    }

    @Test
    void a_corpus_without_a_train_part_teaches_nothing() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("tiny.jsonl"));
        Files.write(corpus.resolve("tiny.jsonl"), lines.subList(4, 6));
        assertThat(failed(new Backstage(corpus, models)).reason()).isEqualTo(Reason.NOTHING_TO_LEARN);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(models, "a file where the folder should be");
        Failed failed = failed(new Backstage(corpus, models, null, OPEN, 1));
        assertThat(failed.reason()).isEqualTo(Reason.NOT_WRITTEN);
        assertThat(failed.detail()).contains("models");
    }

    @Test
    void a_gate_that_breaks_leaves_the_serving_network_and_a_reference() {
        Backstage room = new Backstage(
                corpus,
                models,
                null,
                (fresh, serving, part, samples) -> {
                    throw new IllegalStateException("the gate is stuck");
                },
                1);
        Failed failed = failed(room);
        assertThat(failed.reason()).isEqualTo(Reason.BROKEN);
        assertThat(failed.reference()).hasSize(8);
        assertThat(room.serving.id()).isEqualTo(NetworkId.SHIPPED);
        assertThat(models).isEmptyDirectory();
    }

    private static Failed failed(Backstage room) {
        return (Failed) school(room, new ArrayList<>()).report().status();
    }

    private static TrainingRun school(Backstage room, List<RunStatus> told) {
        TrainingRun[] run = new TrainingRun[1];
        run[0] = new TrainingRun(
                room.clock.instant(), false, 5, () -> told.add(run[0].report().status()));
        room.schooling.school(run[0]);
        return run[0];
    }
}
