package studio.fenjing.project;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Projects projects;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    DemoSeed(
            DemoSettings settings,
            Accounts accounts,
            Teams teams,
            Memberships memberships,
            Projects projects,
            PasswordEncoder passwords,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.projects = projects;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.existsByAdminTrue()) return;
        @Nullable DemoStudio studio = transaction.execute(status -> furnish());
        if (studio != null) tell(studio);
    }

    private DemoStudio furnish() {
        Team team = teams.save(new Team("示例剧组 · Sample crew", clock.instant()));
        List<AccountId> people =
                settings.people().stream().map(person -> admit(person, team)).toList();
        AccountId director = people.getFirst();
        Project english = projects.save(
                new Project(team.id(), "The Last Ferry", Language.EN, "2.39:1", director, clock.instant()));
        Project chinese =
                projects.save(new Project(team.id(), "修车铺的雨夜", Language.ZH, "2.39:1", director, clock.instant()));
        return new DemoStudio(chinese.id(), english.id(), director);
    }

    private AccountId admit(DemoSettings.Person person, Team team) {
        Account account =
                new Account(person.signInName(), person.name(), passwords.encode(person.password()), clock.instant());
        if (person.admin()) account.becomeAdmin();
        accounts.save(account);
        memberships.save(Membership.in(team.id(), account.id(), person.role()));
        return account.id();
    }

    private void tell(DemoStudio studio) {
        String director = settings.people().getFirst().signInName();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        director, null, AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
        try {
            events.publishEvent(studio);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
