package studio.fenjing.project;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.account.CrewAccounts;

/** People of every role for tests: {@code @Import(Crew.class)}, make a project, act as one of them. */
@TestComponent
@Import(CrewAccounts.class)
public class Crew {
    /** Somebody's stand towards a project that the crew made; the name in lower case is who signs in. */
    public enum Who {
        OWNER,
        EDITOR,
        REVIEWER,
        VIEWER,
        ADMIN,
        STRANGER,
        NOBODY;

        public String signInName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What everyone of the crew signs in with. */
    public static final String PASSWORD = CrewAccounts.PASSWORD;

    private final CrewAccounts accounts;
    private final Teams teams;
    private final Memberships memberships;
    private final Projects projects;
    private final Clock clock;

    Crew(CrewAccounts accounts, Teams teams, Memberships memberships, Projects projects, Clock clock) {
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.projects = projects;
        this.clock = clock;
    }

    /** A project of a new team with an owner, an editor, a reviewer and a viewer. */
    public ProjectId project(String title) {
        return project(team(), title);
    }

    public TeamId team() {
        Map<Who, AccountId> people = Stream.of(Who.values())
                .filter(who -> who != Who.NOBODY)
                .collect(Collectors.toMap(who -> who, this::account));
        Team team = teams.save(new Team("Crew", clock.instant()));
        for (Role role : Role.values())
            memberships.save(Membership.in(team.id(), people.get(Who.valueOf(role.name())), role));
        return team.id();
    }

    public ProjectId project(TeamId team, String title) {
        return projects.save(new Project(team, title, Language.EN, "16:9", account(Who.OWNER), clock.instant()))
                .id();
    }

    public AccountId account(Who who) {
        return accounts.account(who.signInName(), who.name(), who == Who.ADMIN);
    }

    public <T> T as(Who who, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        try {
            if (who != Who.NOBODY)
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                who.signInName(), null, AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(Who who, Runnable deed) {
        as(who, () -> {
            deed.run();
            return who;
        });
    }
}
