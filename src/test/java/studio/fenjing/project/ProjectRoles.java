package studio.fenjing.project;

import static studio.fenjing.RoleTable.allSignedIn;
import static studio.fenjing.RoleTable.editorsUp;
import static studio.fenjing.RoleTable.everyone;
import static studio.fenjing.RoleTable.only;
import static studio.fenjing.RoleTable.row;
import static studio.fenjing.RoleTable.viewersUp;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import studio.fenjing.RoleTable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.account.AccountService;
import studio.fenjing.project.account.AdmissionService;
import studio.fenjing.project.account.Theme;

/** Who may do what with people, teams and projects. */
@TestComponent
public class ProjectRoles implements RoleTable {
    private static final Set<Who> OWNER_OR_ADMIN = EnumSet.of(Who.OWNER, Who.ADMIN);

    private final ProjectService projects;
    private final TeamService teams;
    private final AccountService accounts;
    private final AdmissionService admission;
    private final Crew crew;

    ProjectRoles(
            ProjectService projects,
            TeamService teams,
            AccountService accounts,
            AdmissionService admission,
            Crew crew) {
        this.projects = projects;
        this.teams = teams;
        this.accounts = accounts;
        this.admission = admission;
        this.crew = crew;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.of(projectRows(), guestRows(), teamRows(), accountRows(), admissionRows())
                .flatMap(rows -> rows);
    }

    private Stream<Row> projectRows() {
        return Stream.of(
                row("ProjectService.mine", allSignedIn(), at -> projects.mine()),
                row("ProjectService.open", viewersUp(), at -> projects.open(at.project())),
                row("ProjectService.create", editorsUp(), at -> projects.create(at.team(), "New", Language.ZH, "16:9")),
                row(
                        "ProjectService.createSample",
                        editorsUp(),
                        at -> projects.createSample(at.team(), "Sample", Language.EN)),
                row("ProjectService.rename", editorsUp(), at -> projects.rename(at.project(), "Renamed")),
                row("ProjectService.archive", only(Who.OWNER), at -> projects.archive(at.project())),
                row("ProjectService.reopen", only(Who.OWNER), at -> projects.reopen(at.project())));
    }

    private Stream<Row> guestRows() {
        return Stream.of(
                row("ProjectService.guests", viewersUp(), at -> projects.guests(at.project())),
                row(
                        "ProjectService.addGuest",
                        only(Who.OWNER),
                        at -> projects.addGuest(at.project(), Who.STRANGER.signInName(), Role.VIEWER)),
                row("ProjectService.changeGuest", only(Who.OWNER), at -> {
                    projects.addGuest(at.project(), Who.ADMIN.signInName(), Role.VIEWER);
                    projects.changeGuest(at.project(), crew.account(Who.ADMIN), Role.EDITOR);
                }),
                row("ProjectService.removeGuest", only(Who.OWNER), at -> {
                    projects.addGuest(at.project(), Who.ADMIN.signInName(), Role.VIEWER);
                    projects.removeGuest(at.project(), crew.account(Who.ADMIN));
                }));
    }

    private Stream<Row> teamRows() {
        EnumSet<Who> membersOrAdmin = EnumSet.copyOf(viewersUp());
        membersOrAdmin.add(Who.ADMIN);
        return Stream.of(
                row("TeamService.mine", allSignedIn(), at -> teams.mine()),
                row("TeamService.all", only(Who.ADMIN), at -> teams.all()),
                row("TeamService.open", membersOrAdmin, at -> teams.open(at.team())),
                row("TeamService.create", allSignedIn(), at -> teams.create("Second unit")),
                row("TeamService.rename", only(Who.OWNER), at -> teams.rename(at.team(), "First unit")),
                row("TeamService.members", membersOrAdmin, at -> teams.members(at.team())),
                row(
                        "TeamService.add",
                        OWNER_OR_ADMIN,
                        at -> teams.add(at.team(), Who.STRANGER.signInName(), Role.VIEWER)),
                row(
                        "TeamService.change",
                        OWNER_OR_ADMIN,
                        at -> teams.change(at.team(), crew.account(Who.VIEWER), Role.EDITOR)),
                row("TeamService.remove", OWNER_OR_ADMIN, at -> teams.remove(at.team(), crew.account(Who.VIEWER))),
                row("TeamService.leave", viewersUp(), at -> teams.leave(at.team())));
    }

    private Stream<Row> accountRows() {
        return Stream.of(
                row("AccountService.preferences", allSignedIn(), at -> accounts.preferences()),
                row("AccountService.prefer", allSignedIn(), at -> accounts.prefer(Language.EN, Theme.DARK)),
                row("AccountService.changePassword", allSignedIn(), at -> accounts.changePassword("wrong", "wrong")),
                row("AccountService.people", only(Who.ADMIN), at -> accounts.people()),
                row("AccountService.disable", only(Who.ADMIN), at -> accounts.disable(crew.account(Who.ADMIN))),
                row("AccountService.enable", only(Who.ADMIN), at -> accounts.enable(crew.account(Who.VIEWER))));
    }

    private Stream<Row> admissionRows() {
        return Stream.of(
                row("AdmissionService.awaitsFirstAdmin", everyone(), at -> admission.awaitsFirstAdmin()),
                row("AdmissionService.found", everyone(), at -> admission.found("guess", "x", "X", "x", "X")),
                row(
                        "AdmissionService.invite",
                        only(Who.ADMIN),
                        at -> admission.invite(UUID.randomUUID().toString(), at.team(), Role.EDITOR)),
                row("AdmissionService.invitation", everyone(), at -> admission.invitation("guess")),
                row("AdmissionService.accept", everyone(), at -> admission.accept("guess", "X", "x")));
    }
}
