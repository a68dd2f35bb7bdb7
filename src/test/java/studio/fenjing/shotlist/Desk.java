package studio.fenjing.shotlist;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.project.Access;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.store.ShotListService;
import studio.fenjing.shotlist.store.Storing;

/** A desk with a stored list on it, for tests: {@code @Import(Desk.class)}. */
@TestComponent
public class Desk {
    private final Crew crew;
    private final Access access;
    private final ScriptService scripts;
    private final Storing storing;
    private final ShotListService shots;

    Desk(Crew crew, Access access, ScriptService scripts, Storing storing, ShotListService shots) {
        this.crew = crew;
        this.access = access;
        this.scripts = scripts;
        this.storing = storing;
        this.shots = shots;
    }

    /** A list of a new project, with scenes of so many shots, numbered through. */
    public ShotListId list(int... shotsPerScene) {
        int[] number = {0};
        List<Scene> scenes = IntStream.range(0, shotsPerScene.length)
                .mapToObj(scene -> new Scene(
                        String.valueOf(scene + 1),
                        null,
                        List.of("赵敏"),
                        IntStream.range(0, shotsPerScene[scene])
                                .mapToObj(shot -> shot(++number[0]))
                                .toList()))
                .toList();
        return owner(() -> {
            Prompt prompt = scripts.create(crew.project("Desk"), "Desk", new PromptText("a", null, Direction.FREE));
            scripts.keepLatest(prompt.id());
            return storing.store(prompt, value(scenes), "scripted/1", 7, ShotListState.COMPLETE, access.me());
        });
    }

    public Prompt prompt(String text) {
        ProjectId project = crew.project("Desk");
        return owner(() -> scripts.create(project, "Desk", new PromptText(text, null, Direction.FREE)));
    }

    public OpenShotList open(ShotListId list) {
        return owner(() -> shots.open(list));
    }

    /** The numbers of the shots, scene by scene. */
    public List<List<String>> numbers(ShotListId list) {
        return open(list).value().scenes().stream()
                .map(scene -> scene.shots().stream().map(Shot::number).toList())
                .toList();
    }

    public ShotId shot(ShotListId list, String number) {
        return open(list)
                .value()
                .shots()
                .filter(shot -> shot.number().equals(number))
                .map(shot -> ShotId.of(String.valueOf(shot.id())))
                .findFirst()
                .orElseThrow();
    }

    public String text(ShotListId list, ShotId shot, ShotField field) {
        return open(list)
                .value()
                .shots()
                .filter(value -> shot.toString().equals(value.id()))
                .map(field::read)
                .findFirst()
                .orElseThrow();
    }

    public <T> T owner(Supplier<T> deed) {
        return crew.as(Who.OWNER, deed);
    }

    public <T> T editor(Supplier<T> deed) {
        return crew.as(Who.EDITOR, deed);
    }

    public static ShotList value(List<Scene> scenes) {
        return new ShotList(
                null,
                null,
                Language.EN,
                List.of("drama"),
                List.of(),
                null,
                "2.39:1",
                null,
                null,
                "a",
                SourceKind.PROSE,
                scenes);
    }

    public static Shot shot(int number) {
        return Shot.draft(String.valueOf(number))
                .id(UUID.randomUUID().toString())
                .action("shot " + number)
                .shot();
    }
}
