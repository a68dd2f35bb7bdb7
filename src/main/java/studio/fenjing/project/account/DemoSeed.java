package studio.fenjing.project.account;

import java.time.Clock;
import java.util.List;
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
import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.Roster;
import studio.fenjing.project.TeamId;

/** Furnishes the demonstration at its first start: its people, their team and a project in each language. */
@Component
@Profile("demo")
class DemoSeed implements ApplicationRunner {
    private final DemoSettings settings;
    private final Accounts accounts;
    private final Roster roster;
    private final ProjectService projectService;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoSeed(
            DemoSettings settings,
            Accounts accounts,
            Roster roster,
            ProjectService projectService,
            PasswordEncoder passwords,
            Clock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.accounts = accounts;
        this.roster = roster;
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
        List<DemoSettings.Person> people = settings.people();
        TeamId team = roster.found("示例剧组 · Sample crew", admit(people.getFirst()));
        people.stream().skip(1).forEach(person -> roster.join(team, admit(person), person.role()));
        projectService.createSample(team, "The Last Ferry", Language.EN);
        projectService.createSample(team, "修车铺的雨夜", Language.ZH);
    }

    private AccountId admit(DemoSettings.Person person) {
        Account account =
                new Account(person.signInName(), person.name(), passwords.encode(person.password()), clock.instant());
        if (person.admin()) account.becomeAdmin();
        return accounts.save(account).id();
    }
}
