package studio.fenjing.shotlist.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import studio.fenjing.StudioTest;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.project.Crew;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.ShotCounts;
import studio.fenjing.project.TeamId;
import studio.fenjing.script.SampleScene;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.Export;
import studio.fenjing.shotlist.ExportFormat;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.store.ShotListService;

@StudioTest
@Import(Desk.class)
class SamplesAndCountsTest {
    @Autowired
    private ProjectService projects;

    @Autowired
    private ScriptService scripts;

    @Autowired
    private ShotListService shots;

    @Autowired
    private ShotCounts counts;

    @Autowired
    private Crew crew;

    @Autowired
    private Desk desk;

    @Test
    void a_project_that_wants_a_sample_gets_a_scene_and_its_list() {
        TeamId team = crew.team();
        ProjectId project = desk.owner(() -> projects.createSample(team, "Sample", Language.ZH));
        assertThat(desk.owner(() -> scripts.prompts(project)))
                .singleElement()
                .satisfies(prompt ->
                        assertThat(prompt.latest().content().text()).isEqualTo(SampleScene.text(Language.ZH)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(desk.owner(() -> shots.lists(project))).hasSize(1));
        assertThat(counts.of(List.of(project)).get(project)).isEqualTo(new ShotCounts.Count(1, (int)
                desk.owner(() -> shots.lists(project)).getFirst().shots()));
    }

    @Test
    void the_sample_scenes_are_screenplays_with_three_people_who_speak() {
        for (Language language : Language.values()) {
            var read = ScreenplayReader.read(SampleScene.text(language));
            assertThat(read.kind()).isEqualTo(SourceKind.SCREENPLAY);
            assertThat(read.language()).isEqualTo(language);
            assertThat(read.elements().stream()
                            .filter(element -> element.kind() == ScreenplayElement.Kind.CUE)
                            .map(ScreenplayElement::text)
                            .distinct())
                    .hasSize(3);
        }
    }

    @Test
    void exports_every_format_under_a_harmless_name() {
        ShotListId list = desk.list(2);
        desk.owner(() -> shots.rename(list, "../a\"b\r\n<c> 修车铺"));
        for (ExportFormat format : ExportFormat.values()) {
            Export export = desk.owner(() -> shots.export(list, format, Language.ZH));
            assertThat(export.content()).contains("shot 1").contains("shot 2");
            assertThat(export.fileName()).isEqualTo(".. a b c 修车铺." + format.ending());
        }
    }
}
