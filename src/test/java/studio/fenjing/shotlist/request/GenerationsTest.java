package studio.fenjing.shotlist.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Import;
import studio.fenjing.StudioTest;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Shot;
import studio.fenjing.interchange.UnreadableText;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.ScriptedGenerator;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.request.GenerationNews.ShotMade;
import studio.fenjing.shotlist.request.GenerationNews.StatusNow;
import studio.fenjing.shotlist.request.GenerationStatus.Cancelled;
import studio.fenjing.shotlist.request.GenerationStatus.Done;
import studio.fenjing.shotlist.request.GenerationStatus.Failed;
import studio.fenjing.shotlist.request.GenerationStatus.Queued;
import studio.fenjing.shotlist.store.ShotListService;

@StudioTest
@Import(Desk.class)
class GenerationsTest {
    private static final String FOUR_LINES = "Rain.\nA lamp.\nA man.\nHe waits.";

    @Autowired
    private Generations generations;

    @Autowired
    private ShotListService shots;

    @Autowired
    private ScriptService scripts;

    @Autowired
    private ScriptedGenerator generator;

    @Autowired
    private HealthIndicator inference;

    @Autowired
    private Crew crew;

    @Autowired
    private Desk desk;

    @AfterEach
    void let_the_generator_go() {
        generator.letGo();
    }

    @Test
    void stores_a_list_that_names_prompt_network_and_seed_though_nobody_watches() throws Exception {
        Prompt prompt = desk.prompt(FOUR_LINES);
        GenerationId generation = desk.editor(() -> generations.begin(prompt.id(), 42L));
        OpenShotList list = desk.open(done(generation));
        assertThat(list.value().shots().map(Shot::action)).containsExactly("Rain.", "A lamp.", "A man.", "He waits.");
        assertThat(list.summary().prompt()).isEqualTo(prompt.id());
        assertThat(list.summary().promptRevision()).isEqualTo(prompt.latest().number());
        assertThat(list.summary().model()).isEqualTo("scripted/1");
        assertThat(list.summary().seed()).isEqualTo(42);
        assertThat(list.summary().createdByName()).isEqualTo("EDITOR");
        assertThat(list.value().source()).isEqualTo(FOUR_LINES);
        assertThat(list.value().provenance()).isNotNull();
        assertThat(list.value().scenes().getFirst().characters()).containsExactly("赵敏");
        assertThat(desk.owner(() -> shots.lists(prompt.project()))).containsExactly(list.summary());
    }

    @Test
    void makes_the_same_list_again_though_the_text_has_gone_on() throws Exception {
        Prompt prompt = desk.prompt(FOUR_LINES);
        ShotListId first = done(desk.owner(() -> generations.begin(prompt.id(), null)));
        desk.owner(() -> scripts.revise(prompt.id(), prompt.latest().number(), text("Something else.")));
        ShotListId second = done(desk.owner(() -> generations.again(first)));
        assertThat(second).isNotEqualTo(first);
        assertThat(desk.open(second).value().shots().map(GenerationsTest::withoutId))
                .containsExactlyElementsOf(desk.open(first)
                        .value()
                        .shots()
                        .map(GenerationsTest::withoutId)
                        .toList());
        assertThat(desk.open(second).summary().seed())
                .isEqualTo(desk.open(first).summary().seed());
    }

    @Test
    void shows_shots_under_the_ids_that_they_are_stored_under_also_to_who_comes_late() throws Exception {
        generator.hold();
        GenerationId generation = begin(FOUR_LINES);
        Watcher early = new Watcher(2);
        desk.owner(() -> generations.follow(generation, early));
        generator.release(2);
        assertThat(early.shots.await(5, TimeUnit.SECONDS)).isTrue();
        Watcher late = new Watcher(4);
        crew.as(Who.VIEWER, () -> generations.follow(generation, late));
        generator.release(2);
        ShotListId list = done(generation);
        List<String> stored = desk.open(list)
                .value()
                .shots()
                .map(shot -> String.valueOf(shot.id()))
                .toList();
        assertThat(early.shown()).isEqualTo(stored);
        assertThat(late.shown()).isEqualTo(stored);
        assertThat(late.last()).isEqualTo(new Done(list));
    }

    @Test
    void keeps_what_was_made_before_a_cancel_as_a_list_that_says_so() throws Exception {
        generator.hold();
        GenerationId generation = begin(FOUR_LINES);
        Watcher watcher = new Watcher(2);
        desk.owner(() -> generations.follow(generation, watcher));
        generator.release(2);
        assertThat(watcher.shots.await(5, TimeUnit.SECONDS)).isTrue();
        crew.as(Who.EDITOR, () -> generations.cancel(generation));
        assertThat(end(generation)).isInstanceOfSatisfying(Cancelled.class, cancelled -> {
            assertThat(cancelled.kept()).isNotNull();
            OpenShotList list = desk.open(cancelled.kept());
            assertThat(list.summary().state()).isEqualTo(ShotListState.CANCELLED);
            assertThat(list.value().shots().map(Shot::action)).containsExactly("Rain.", "A lamp.");
            desk.owner(() -> {
                shots.discard(cancelled.kept());
                return cancelled;
            });
            assertThatExceptionOfType(NoSuchProject.class).isThrownBy(() -> desk.open(cancelled.kept()));
        });
    }

    @Test
    void keeps_nothing_where_nothing_was_made() throws Exception {
        generator.hold();
        Prompt prompt = desk.prompt(FOUR_LINES);
        GenerationId running = desk.owner(() -> generations.begin(prompt.id(), 1L));
        GenerationId waiting = desk.owner(() -> generations.begin(prompt.id(), 2L));
        for (GenerationId generation : List.of(waiting, running))
            crew.as(Who.OWNER, () -> generations.cancel(generation));
        assertThat(end(waiting)).isEqualTo(new Cancelled(null));
        assertThat(end(running)).isEqualTo(new Cancelled(null));
        assertThat(desk.owner(() -> shots.lists(prompt.project()))).isEmpty();
        assertThat(desk.owner(() -> generations.unfinished(prompt.project()))).isEmpty();
    }

    @Test
    void refuses_more_than_fits_and_serves_people_in_turn() throws Exception {
        generator.hold();
        Prompt prompt = desk.prompt(FOUR_LINES);
        GenerationId running = desk.owner(() -> generations.begin(prompt.id(), 1L));
        started(running);
        GenerationId second = desk.owner(() -> generations.begin(prompt.id(), 2L));
        GenerationId third = desk.owner(() -> generations.begin(prompt.id(), 3L));
        assertThatExceptionOfType(QueueFull.class)
                .isThrownBy(() -> desk.owner(() -> generations.begin(prompt.id(), 4L)))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(QueueFull.Reason.YOURS));
        GenerationId editors = desk.editor(() -> generations.begin(prompt.id(), 5L));
        assertThatExceptionOfType(QueueFull.class)
                .isThrownBy(() -> desk.editor(() -> generations.begin(prompt.id(), 6L)))
                .satisfies(full -> assertThat(full.reason()).isEqualTo(QueueFull.Reason.EVERYBODYS));
        assertThat(List.of(status(second), status(editors), status(third)))
                .containsExactly(new Queued(1), new Queued(2), new Queued(3));
        assertThat(inference.health().getDetails()).containsEntry("waiting", 3).containsEntry("network", "scripted/1");
        assertThat(inference.health().getStatus()).isEqualTo(Status.UP);
        assertThat(desk.owner(() -> generations.unfinished(prompt.project())))
                .containsExactly(running, second, third, editors);
        generator.letGo();
        for (GenerationId generation : List.of(running, second, editors, third)) done(generation);
    }

    @Test
    void fails_without_taking_anything_along() throws Exception {
        assertThat(end(begin("Rain.\nBREAK")))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failed.Reason.BROKEN));
        assertThat(end(begin("NOTHING")))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Failed.Reason.NOTHING_TO_FILM));
        done(begin("Rain."));
    }

    @Test
    void goes_on_when_a_follower_breaks() throws Exception {
        generator.hold();
        GenerationId generation = begin(FOUR_LINES);
        desk.owner(() -> generations.follow(generation, news -> {
            throw new IllegalStateException("the browser has gone");
        }));
        generator.letGo();
        done(generation);
    }

    @Test
    void refuses_an_empty_text_at_once_and_strangers_as_if_there_were_nothing() {
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> begin(" \n"));
        Prompt prompt = desk.prompt(FOUR_LINES);
        for (Who who : List.of(Who.VIEWER, Who.REVIEWER, Who.STRANGER, Who.ADMIN, Who.NOBODY))
            assertThatExceptionOfType(NoSuchProject.class)
                    .isThrownBy(() -> crew.as(who, () -> generations.begin(prompt.id(), null)));
        assertThatExceptionOfType(NoSuchProject.class)
                .isThrownBy(() -> desk.owner(() -> generations.status(new GenerationId(UUID.randomUUID()))));
    }

    private GenerationId begin(String text) {
        Prompt prompt = desk.prompt(text);
        return desk.owner(() -> generations.begin(prompt.id(), 7L));
    }

    private GenerationStatus status(GenerationId generation) {
        return crew.as(Who.OWNER, () -> generations.status(generation));
    }

    private void started(GenerationId generation) throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        desk.owner(() -> generations.follow(generation, news -> {
            if (news instanceof StatusNow now && !(now.status() instanceof Queued)) started.complete(true);
        }));
        started.get(5, TimeUnit.SECONDS);
    }

    private GenerationStatus end(GenerationId generation) throws Exception {
        CompletableFuture<GenerationStatus> end = new CompletableFuture<>();
        desk.owner(() -> generations.follow(generation, news -> {
            if (news instanceof StatusNow now && now.status().isFinished()) end.complete(now.status());
        }));
        return end.get(5, TimeUnit.SECONDS);
    }

    private ShotListId done(GenerationId generation) throws Exception {
        GenerationStatus end = end(generation);
        assertThat(end).isInstanceOf(Done.class);
        return ((Done) end).list();
    }

    private static Shot withoutId(Shot shot) {
        return shot.change().id(null).shot();
    }

    private static PromptText text(String text) {
        return new PromptText(text, null, Direction.FREE);
    }

    /** Writes down what it is told. */
    private static final class Watcher implements Consumer<GenerationNews> {
        private final List<GenerationNews> told = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch shots;

        Watcher(int shots) {
            this.shots = new CountDownLatch(shots);
        }

        @Override
        public void accept(GenerationNews news) {
            told.add(news);
            if (news instanceof ShotMade) shots.countDown();
        }

        List<String> shown() {
            return told.stream()
                    .filter(ShotMade.class::isInstance)
                    .map(news -> String.valueOf(((ShotMade) news).shot().id()))
                    .toList();
        }

        GenerationStatus last() {
            return ((StatusNow) told.getLast()).status();
        }
    }
}
