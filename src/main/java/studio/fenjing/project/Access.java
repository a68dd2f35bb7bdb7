package studio.fenjing.project;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.People.Person;

/**
 * Who is asking and what they may do, for {@code @PreAuthorize("@access.mayEdit(#project)")}. Read from the database
 * at every question, so that a right taken away is gone at once.
 */
@Component("access")
public class Access {
    private final People people;
    private final Memberships memberships;
    private final Projects projects;

    Access(People people, Memberships memberships, Projects projects) {
        this.people = people;
        this.memberships = memberships;
        this.projects = projects;
    }

    public boolean mayView(@Nullable ProjectId project) {
        return has(Role.VIEWER, project);
    }

    /** Comments and approvals; nobody reviews in an archived project. */
    public boolean mayReview(@Nullable ProjectId project) {
        return has(Role.REVIEWER, project) && isOpen(project);
    }

    /** Nobody edits in an archived project. */
    public boolean mayEdit(@Nullable ProjectId project) {
        return has(Role.EDITOR, project) && isOpen(project);
    }

    public boolean mayOwn(@Nullable ProjectId project) {
        return has(Role.OWNER, project);
    }

    public boolean isMember(@Nullable TeamId team) {
        return team != null && has(Role.VIEWER, signedIn().map(name -> memberships.rolesInTeam(team.value(), name)));
    }

    public boolean mayEditIn(@Nullable TeamId team) {
        return team != null && has(Role.EDITOR, signedIn().map(name -> memberships.rolesInTeam(team.value(), name)));
    }

    public boolean mayOwn(@Nullable TeamId team) {
        return team != null && has(Role.OWNER, signedIn().map(name -> memberships.rolesInTeam(team.value(), name)));
    }

    public boolean isAdmin() {
        return person().filter(Person::admin).isPresent();
    }

    /** Somebody is signed in whose account still counts. */
    public boolean isSignedIn() {
        return person().isPresent();
    }

    /** @throws AuthenticationCredentialsNotFoundException where nobody is signed in */
    public Member me() {
        Person me = person().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        return new Member(
                me.id(),
                me.name(),
                me.language()
                        .orElseGet(() -> Language.of(LocaleContextHolder.getLocale()))
                        .locale());
    }

    Optional<Role> roleIn(ProjectId project) {
        return signedIn().flatMap(name -> strongest(memberships.rolesIn(project.value(), name)));
    }

    static Optional<Role> strongest(Collection<Role> roles) {
        return roles.stream().max(Role::compareTo);
    }

    private boolean has(Role needed, @Nullable ProjectId project) {
        return project != null
                && roleIn(project).filter(role -> role.includes(needed)).isPresent();
    }

    private static boolean has(Role needed, Optional<? extends Collection<Role>> roles) {
        return roles.flatMap(Access::strongest)
                .filter(role -> role.includes(needed))
                .isPresent();
    }

    private boolean isOpen(@Nullable ProjectId project) {
        return project != null
                && projects.findById(project.value())
                        .filter(found -> !found.isArchived())
                        .isPresent();
    }

    private Optional<Person> person() {
        return signedIn().flatMap(people::named);
    }

    private static Optional<String> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .filter(Authentication::isAuthenticated)
                .filter(a -> !(a instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
