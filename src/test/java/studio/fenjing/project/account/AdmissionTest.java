package studio.fenjing.project.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Refused.Reason;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService;

@SpringBootTest
@Import(Crew.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class AdmissionTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private AdmissionService admission;

    @Autowired
    private AccountService accountService;

    @Autowired
    private TeamService teams;

    @Autowired
    private SetupToken setupToken;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInNames signInNames;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Crew crew;

    @Autowired
    private ManualClock clock;

    @BeforeEach
    void at_noon() {
        clock.now = Instant.parse("2026-11-22T12:00:00Z");
    }

    @Test
    void the_token_of_the_log_makes_the_first_admin_once() {
        assertThat(admission.awaitsFirstAdmin()).isTrue();
        admission.found(setupToken.value(), " Ada@Example.com ", "Ada", PASSWORD, "Night crew");
        assertThat(admission.awaitsFirstAdmin()).isFalse();
        assertThat(accounts.findBySignInName("ada@example.com").orElseThrow().isAdmin())
                .isTrue();
        refused(Reason.TOKEN_WRONG, () -> admission.found(setupToken.value(), "eve", "Eve", PASSWORD, "Crew"));
    }

    @Test
    void a_guessed_token_is_refused_and_guessing_is_slowed() {
        for (int i = 0; i < 3; i++)
            refused(Reason.TOKEN_WRONG, () -> admission.found("guess", "eve", "Eve", PASSWORD, "Crew"));
        refused(Reason.TOO_MANY_TRIES, () -> admission.found(setupToken.value(), "ada", "Ada", PASSWORD, "Crew"));
        clock.pass(Duration.ofSeconds(2));
        admission.found(setupToken.value(), "ada", "Ada", PASSWORD, "Crew");
        assertThat(admission.awaitsFirstAdmin()).isFalse();
    }

    @Test
    void a_weak_set_up_leaves_nothing_behind() {
        refused(Reason.PASSWORD_TOO_SHORT, () -> admission.found(setupToken.value(), "ada", "Ada", "short", "Crew"));
        refused(Reason.NAME_MISSING, () -> admission.found(setupToken.value(), "ada", "Ada", PASSWORD, " \u202E "));
        assertThat(accounts.existsBySignInName("ada")).isFalse();
        assertThat(admission.awaitsFirstAdmin()).isTrue();
    }

    @Test
    void an_invited_person_makes_their_account_and_is_in_the_team() {
        TeamId team = crew.team();
        String link = crew.as(Who.ADMIN, () -> admission.invite("kai@example.com", team, Role.EDITOR));
        assertThat(admission.invitation(link).orElseThrow())
                .isEqualTo(new AdmissionService.Invited("kai@example.com", java.util.Optional.of("Crew"), Role.EDITOR));
        admission.accept(link, "凯 Kai", PASSWORD);
        assertThat(crew.as(Who.OWNER, () -> teams.members(team)))
                .anyMatch(p -> p.name().equals("凯 Kai") && p.role() == Role.EDITOR);
        assertThat(admission.invitation(link)).isEmpty();
        refused(Reason.INVITATION_GONE, () -> admission.accept(link, "Eve", PASSWORD));
    }

    @Test
    void the_database_keeps_no_link_and_no_password() {
        TeamId team = crew.team();
        String link = crew.as(Who.ADMIN, () -> admission.invite("kai", team, Role.EDITOR));
        admission.accept(link, "Kai", PASSWORD);
        String stored = database.queryForList("select * from invitation").toString()
                + database.queryForList("select * from account");
        assertThat(stored).contains("kai").doesNotContain(link).doesNotContain(PASSWORD);
    }

    @Test
    void a_link_is_good_for_seven_days_and_only_until_the_next_one() {
        TeamId team = crew.team();
        String first = crew.as(Who.ADMIN, () -> admission.invite("kai", team, Role.EDITOR));
        String second = crew.as(Who.ADMIN, () -> admission.invite("kai", team, Role.VIEWER));
        assertThat(admission.invitation(first)).isEmpty();
        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(admission.invitation(second)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(admission.invitation(second)).isEmpty();
        refused(Reason.INVITATION_GONE, () -> admission.accept(second, "Kai", PASSWORD));
    }

    @Test
    void a_name_is_given_once_however_it_is_written() {
        crew.team();
        refused(
                Reason.SIGN_IN_NAME_TAKEN,
                () -> crew.as(Who.ADMIN, () -> admission.invite("ＯＷＮＥＲ ", null, Role.VIEWER)));
        refused(
                Reason.SIGN_IN_NAME_WRONG,
                () -> crew.as(Who.ADMIN, () -> admission.invite("<b>x</b>", null, Role.VIEWER)));
    }

    @Test
    void a_closed_account_cannot_sign_in_and_the_last_admin_stays() {
        crew.team();
        crew.as(Who.ADMIN, () -> accountService.disable(crew.account(Who.VIEWER)));
        assertThat(signInNames.loadUserByUsername("viewer").isEnabled()).isFalse();
        crew.as(Who.ADMIN, () -> accountService.enable(crew.account(Who.VIEWER)));
        assertThat(signInNames.loadUserByUsername("viewer").isEnabled()).isTrue();
        refused(Reason.LAST_ADMIN, () -> crew.as(Who.ADMIN, () -> accountService.disable(crew.account(Who.ADMIN))));
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static final class ManualClock extends Clock {
        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        ManualClock manualClock() {
            return new ManualClock();
        }
    }
}
