package studio.fenjing.shotlist;

import static studio.fenjing.RoleTable.editorsUp;
import static studio.fenjing.RoleTable.row;
import static studio.fenjing.RoleTable.viewersUp;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import studio.fenjing.RoleTable;
import studio.fenjing.film.Direction;
import studio.fenjing.film.Scene;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Access;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptText;
import studio.fenjing.script.ScriptService;
import studio.fenjing.shotlist.request.GenerationId;
import studio.fenjing.shotlist.request.Generations;
import studio.fenjing.shotlist.store.ShotListService;
import studio.fenjing.shotlist.store.Storing;
import studio.fenjing.shotlist.why.Reasons;

/** Who may do what with shot lists and requests to generate them. */
@TestComponent
public class ShotListRoles implements RoleTable {
    private static final String TEXT = "Rain. A man waits under a lamp.";

    private final ShotListService shots;
    private final ShotListNews news;
    private final Generations generations;
    private final Reasons reasons;
    private final ScriptService scripts;
    private final Storing storing;
    private final Access access;
    private final Crew crew;

    ShotListRoles(
            ShotListService shots,
            ShotListNews news,
            Generations generations,
            Reasons reasons,
            ScriptService scripts,
            Storing storing,
            Access access,
            Crew crew) {
        this.shots = shots;
        this.news = news;
        this.generations = generations;
        this.reasons = reasons;
        this.scripts = scripts;
        this.storing = storing;
        this.access = access;
        this.crew = crew;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.of(readingRows(), writingRows(), generationRows()).flatMap(rows -> rows);
    }

    private Stream<Row> readingRows() {
        return Stream.of(
                row("ShotListService.lists", viewersUp(), at -> shots.lists(at.project())),
                row("ShotListService.summary", viewersUp(), on((list, shot) -> shots.summary(list))),
                row("ShotListService.open", viewersUp(), on((list, shot) -> shots.open(list))),
                row("ShotListService.history", viewersUp(), on(shots::history)),
                row(
                        "ShotListService.export",
                        viewersUp(),
                        on((list, shot) -> shots.export(list, ExportFormat.CSV, Language.ZH))),
                row("Reasons.about", viewersUp(), on((list, shot) -> reasons.about(list))),
                row(
                        "ShotListNews.follow",
                        viewersUp(),
                        on((list, shot) -> news.follow(list, changed -> {}).run())));
    }

    private Stream<Row> writingRows() {
        return Stream.of(
                row("ShotListService.revise", editorsUp(), on((list, shot) -> shots.revise(list, edit(shot)))),
                row(
                        "ShotListService.reviseAll",
                        editorsUp(),
                        on((list, shot) -> shots.reviseAll(list, List.of(edit(shot))))),
                row(
                        "ShotListService.insert",
                        editorsUp(),
                        on((list, shot) -> shots.insert(list, new studio.fenjing.shotlist.Place.EndOf(0)))),
                row("ShotListService.delete", editorsUp(), on((list, shot) -> shots.delete(list, List.of(shot)))),
                row(
                        "ShotListService.move",
                        editorsUp(),
                        on((list, shot) ->
                                shots.move(list, List.of(shot), new studio.fenjing.shotlist.Place.EndOf(0)))),
                row("ShotListService.renumber", editorsUp(), on((list, shot) -> shots.renumber(list))),
                row("ShotListService.undo", editorsUp(), on((list, shot) -> shots.undo(list))),
                row("ShotListService.redo", editorsUp(), on((list, shot) -> shots.redo(list))),
                row("ShotListService.rename", editorsUp(), on((list, shot) -> shots.rename(list, "Renamed"))),
                row("ShotListService.discard", editorsUp(), on((list, shot) -> shots.discard(list))),
                row("ShotListService.bringBack", editorsUp(), on((list, shot) -> shots.bringBack(list))));
    }

    private Stream<Row> generationRows() {
        return Stream.of(
                row("Generations.begin", editorsUp(), at -> {
                    Prompt prompt = prompt(at);
                    generations.cancel(generations.begin(prompt.id(), 1L));
                }),
                row("Generations.again", editorsUp(), on((list, shot) -> generations.cancel(generations.again(list)))),
                row("Generations.status", viewersUp(), at -> generations.status(generation(at))),
                row(
                        "Generations.follow",
                        viewersUp(),
                        at -> generations.follow(generation(at), told -> {}).run()),
                row("Generations.cancel", editorsUp(), at -> generations.cancel(generation(at))),
                row("Generations.unfinished", viewersUp(), at -> generations.unfinished(at.project())));
    }

    private Deed on(BiConsumer<ShotListId, ShotId> deed) {
        return at -> {
            ShotListId list = crew.as(Who.OWNER, () -> {
                Prompt prompt = prompt(at);
                Scene scene = new Scene("1", null, List.of(), List.of(Desk.shot(1)));
                return storing.store(
                        prompt, Desk.value(List.of(scene)), "none", 1, ShotListState.COMPLETE, access.me());
            });
            ShotId shot = crew.as(Who.OWNER, () -> shots.open(list))
                    .states()
                    .keySet()
                    .iterator()
                    .next();
            deed.accept(list, shot);
        };
    }

    /** A request that waits or runs, cancelled at once so that no network works for the table. */
    private GenerationId generation(Place at) {
        return crew.as(Who.OWNER, () -> {
            GenerationId generation = generations.begin(prompt(at).id(), 1L);
            generations.cancel(generation);
            return generation;
        });
    }

    private Prompt prompt(Place at) {
        return crew.as(
                Who.OWNER, () -> scripts.create(at.project(), "Script", new PromptText(TEXT, null, Direction.FREE)));
    }

    private static FieldEdit edit(ShotId shot) {
        return new FieldEdit(shot, 1, ShotField.NOTES, "", "x");
    }
}
