package studio.fenjing.project;

import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import studio.fenjing.film.vocabulary.Language;

/** Furnishes the demonstration at its first start: its people, their team and a project in each language. */
@Component
@Profile("demo")
class DemoSeed implements ApplicationRunner {
    private final DemoSettings settings;
    private final Accounts accounts;
    private final Teams teams;
    private final Memberships memberships;
    private final ProjectService projectService;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoSeed(
            DemoSettings settings,
            Accounts accounts,
            Teams teams,
            Memberships memberships,
            ProjectService projectService,
            PasswordEncoder passwords,
            Clock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.projectService = projectService;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.existsByAdminTrue()) return;
        String director = settings.people().getFirst().signInName();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        director, null, AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
        try {
            transaction.executeWithoutResult(status -> furnish());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void furnish() {
        Team team = teams.save(new Team("示例剧组 · Sample crew", clock.instant()));
        settings.people().forEach(person -> admit(person, team));
        projectService.createSample(team.id(), "The Last Ferry", Language.EN);
        projectService.createSample(team.id(), "修车铺的雨夜", Language.ZH);
    }

    private void admit(DemoSettings.Person person, Team team) {
        Account account =
                new Account(person.signInName(), person.name(), passwords.encode(person.password()), clock.instant());
        if (person.admin()) account.becomeAdmin();
        accounts.save(account);
        memberships.save(Membership.in(team.id(), account.id(), person.role()));
    }
}
