package studio.fenjing.script;

import static studio.fenjing.RoleTable.editorsUp;
import static studio.fenjing.RoleTable.row;
import static studio.fenjing.RoleTable.viewersUp;

import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import studio.fenjing.RoleTable;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;

/** Who may do what with scripts. */
@TestComponent
public class ScriptRoles implements RoleTable {
    private final ScriptService scripts;
    private final Crew crew;

    ScriptRoles(ScriptService scripts, Crew crew) {
        this.scripts = scripts;
        this.crew = crew;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.of(
                row("ScriptService.prompts", viewersUp(), at -> scripts.prompts(at.project())),
                row("ScriptService.create", editorsUp(), at -> scripts.create(at.project(), "New", PromptText.EMPTY)),
                row("ScriptService.open", viewersUp(), at -> scripts.open(prompt(at))),
                row("ScriptService.rename", editorsUp(), at -> scripts.rename(prompt(at), "Renamed")),
                row("ScriptService.revise", editorsUp(), at -> scripts.revise(prompt(at), 1, PromptText.EMPTY)),
                row("ScriptService.revision", viewersUp(), at -> scripts.revision(prompt(at), 1)),
                row("ScriptService.revisions", viewersUp(), at -> scripts.revisions(prompt(at))),
                row("ScriptService.keepLatest", editorsUp(), at -> scripts.keepLatest(prompt(at))));
    }

    private PromptId prompt(Place at) {
        return crew.as(Who.OWNER, () -> scripts.create(at.project(), "Script", PromptText.EMPTY))
                .id();
    }
}
