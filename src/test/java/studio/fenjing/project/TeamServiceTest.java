package studio.fenjing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.Refused.Reason;

@SpringBootTest
@Import(Crew.class)
class TeamServiceTest {
    @Autowired
    private TeamService teams;

    @Autowired
    private ProjectService projects;

    @Autowired
    private Crew crew;

    @Test
    void the_last_owner_can_neither_leave_nor_step_down_nor_be_removed() {
        TeamId team = crew.team();
        AccountId owner = crew.account(Who.OWNER);
        refused(Reason.LAST_OWNER, () -> crew.as(Who.OWNER, () -> teams.leave(team)));
        refused(Reason.LAST_OWNER, () -> crew.as(Who.OWNER, () -> teams.change(team, owner, Role.EDITOR)));
        refused(Reason.LAST_OWNER, () -> crew.as(Who.ADMIN, () -> teams.remove(team, owner)));
        crew.as(Who.OWNER, () -> teams.change(team, crew.account(Who.EDITOR), Role.OWNER));
        crew.as(Who.OWNER, () -> teams.leave(team));
        assertThat(crew.as(Who.EDITOR, () -> teams.members(team)))
                .extracting(Participant::name)
                .containsExactly("EDITOR", "REVIEWER", "VIEWER");
    }

    @Test
    void of_two_owners_who_leave_at_the_same_time_one_stays() throws Exception {
        TeamId team = crew.team();
        crew.as(Who.OWNER, () -> teams.change(team, crew.account(Who.EDITOR), Role.OWNER));
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> gone = List.of(
                    both.submit(leaving(team, Who.OWNER, start)), both.submit(leaving(team, Who.EDITOR, start)));
            start.countDown();
            assertThat(List.of(gone.get(0).get(), gone.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private Callable<Boolean> leaving(TeamId team, Who who, CountDownLatch start) {
        return () -> {
            start.await();
            try {
                crew.as(who, () -> teams.leave(team));
                return true;
            } catch (Refused stays) {
                return false;
            }
        };
    }

    @Test
    void an_owner_adds_somebody_by_sign_in_name_once() {
        TeamId team = crew.team();
        crew.as(Who.OWNER, () -> teams.add(team, " Stranger ", Role.REVIEWER));
        refused(Reason.ALREADY_A_MEMBER, () -> crew.as(Who.OWNER, () -> teams.add(team, "stranger", Role.OWNER)));
        refused(Reason.NOBODY_OF_THAT_NAME, () -> crew.as(Who.OWNER, () -> teams.add(team, "ghost", Role.OWNER)));
    }

    @Test
    void a_guest_sees_the_one_project_and_no_other() {
        TeamId team = crew.team();
        ProjectId shared = crew.project(team, "Shared");
        ProjectId other = crew.project(team, "Other");
        crew.as(Who.OWNER, () -> projects.addGuest(shared, "stranger", Role.REVIEWER));
        assertThat(crew.as(Who.STRANGER, () -> projects.open(shared)).role()).isEqualTo(Role.REVIEWER);
        assertThat(crew.as(Who.STRANGER, projects::mine))
                .extracting(ProjectService.ProjectCard::id)
                .contains(shared)
                .doesNotContain(other);
        assertThatThrownBy(() -> crew.as(Who.STRANGER, () -> projects.open(other)))
                .isInstanceOf(NoSuchProject.class);
    }

    @Test
    void unknown_and_forbidden_are_told_apart_by_nobody() {
        ProjectId forbidden = crew.project("Secret");
        Throwable one = thrownBy(() -> projects.open(forbidden));
        Throwable two = thrownBy(() -> projects.open(ProjectId.fresh()));
        Throwable three = thrownBy(() -> projects.open(ProjectId.of("../../etc/passwd")));
        assertThat(one).hasSameClassAs(two).hasSameClassAs(three).isInstanceOf(NoSuchProject.class);
        assertThat(one.getMessage()).isEqualTo(two.getMessage()).isEqualTo(three.getMessage());
    }

    @Test
    void titles_are_cleaned_and_bounded_and_mark_up_stays_text() {
        TeamId team = crew.team();
        ProjectId id =
                crew.as(Who.EDITOR, () -> projects.create(team, "  <b>夜\u202E雨\uD800</b>\n", Language.ZH, "2.39:1"));
        assertThat(crew.as(Who.EDITOR, () -> projects.open(id)).title()).isEqualTo("<b>夜 雨 </b>");
        refused(
                Reason.TITLE_TOO_LONG,
                () -> crew.as(Who.EDITOR, () -> projects.create(team, "x".repeat(201), Language.EN, "16:9")));
        refused(Reason.TITLE_MISSING, () -> crew.as(Who.EDITOR, () -> projects.rename(id, "\u0000")));
        refused(
                Reason.ASPECT_RATIO_WRONG,
                () -> crew.as(Who.EDITOR, () -> projects.create(team, "x", Language.EN, "wide")));
    }

    private Throwable thrownBy(Runnable deed) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> crew.as(Who.STRANGER, deed));
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
