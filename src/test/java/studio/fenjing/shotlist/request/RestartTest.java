package studio.fenjing.shotlist.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import studio.fenjing.Fenjing;
import studio.fenjing.StudioTest;
import studio.fenjing.film.ShotField;
import studio.fenjing.project.Crew;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.ScriptedGenerator;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.request.GenerationNews.ShotMade;
import studio.fenjing.shotlist.store.ShotListService;

class RestartTest {
    @TempDir
    private Path folder;

    @Test
    void everything_is_there_after_a_restart_and_what_was_being_made_is_kept() throws Exception {
        ShotListId list;
        OpenShotList before;
        Prompt prompt;
        try (ConfigurableApplicationContext studio = start()) {
            Desk desk = studio.getBean(Desk.class);
            ShotListService shots = studio.getBean(ShotListService.class);
            list = desk.list(3);
            ShotId first = desk.shot(list, "1");
            desk.editor(() -> shots.revise(list, new FieldEdit(first, 1, ShotField.NOTES, "", "雨停了")));
            desk.editor(() -> shots.insert(list, new Place.After(first)));
            before = desk.open(list);
            prompt = desk.prompt("Rain.\nA lamp.\nA man.");
            makeTwoShots(studio, prompt);
        }
        try (ConfigurableApplicationContext studio = start()) {
            Desk desk = studio.getBean(Desk.class);
            ShotListService shots = studio.getBean(ShotListService.class);
            assertThat(desk.open(list)).isEqualTo(before);
            assertThat(desk.owner(() -> studio.getBean(ScriptService.class).open(prompt.id())))
                    .isEqualTo(prompt);
            List<ShotListSummary> kept = desk.owner(() -> shots.lists(prompt.project()));
            assertThat(kept).extracting(ShotListSummary::state).containsExactly(ShotListState.CANCELLED);
            assertThat(kept.getFirst().shots()).isEqualTo(2);
            desk.editor(() -> shots.undo(list));
            desk.editor(() -> shots.undo(list));
            assertThat(desk.numbers(list)).containsExactly(List.of("1", "2", "3"));
            assertThat(desk.text(list, desk.shot(list, "1"), ShotField.NOTES)).isEmpty();
            desk.editor(() -> shots.redo(list));
            assertThat(desk.text(list, desk.shot(list, "1"), ShotField.NOTES)).isEqualTo("雨停了");
        }
    }

    private static void makeTwoShots(ConfigurableApplicationContext studio, Prompt prompt) throws Exception {
        ScriptedGenerator generator = studio.getBean(ScriptedGenerator.class);
        Generations generations = studio.getBean(Generations.class);
        Desk desk = studio.getBean(Desk.class);
        generator.hold();
        GenerationId generation = desk.owner(() -> generations.begin(prompt.id(), 1L));
        CountDownLatch made = new CountDownLatch(2);
        desk.owner(() -> generations.follow(generation, news -> {
            if (news instanceof ShotMade) made.countDown();
        }));
        generator.release(2);
        assertThat(made.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Fenjing.class, Crew.class, Desk.class, StudioTest.Parts.class)
                .run(
                        "--server.port=0",
                        "--fenjing.generation.warm-up=false",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("restart")
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }
}
