package studio.fenjing.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Refused.Reason;

/** The projects of the one who asks. */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class ProjectService {
    /** A project as one of its members sees it; no count before there is a shot list. */
    public record ProjectCard(
            ProjectId id,
            TeamId team,
            String teamName,
            String title,
            Language language,
            String aspectRatio,
            Role role,
            Optional<ShotCounts.Count> count,
            Instant created,
            boolean archived) {}

    private final Projects projects;
    private final Teams teams;
    private final Memberships memberships;
    private final Roster roster;
    private final Access access;
    private final ObjectProvider<ShotCounts> counts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectService(
            Projects projects,
            Teams teams,
            Memberships memberships,
            Roster roster,
            Access access,
            ObjectProvider<ShotCounts> counts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.teams = teams;
        this.memberships = memberships;
        this.roster = roster;
        this.access = access;
        this.counts = counts;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first, the archived ones among them. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.isSignedIn()")
    public List<ProjectCard> mine() {
        AccountId me = access.me().id();
        return cards(projects.ofMember(me.value()), me);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.mayView(#project)")
    public ProjectCard open(ProjectId project) {
        return cards(List.of(found(project)), access.me().id()).getFirst();
    }

    /** A project that is not empty: whoever keeps scripts puts a sample scene into it. */
    @Transactional
    @PreAuthorize("@access.mayEditIn(#team)")
    public ProjectId createSample(TeamId team, String title, Language language) {
        ProjectId project = create(team, title, language, "2.39:1");
        events.publishEvent(new SampleWanted(project, language));
        return project;
    }

    /** @param aspectRatio as in {@code 16:9} or {@code 2.39:1} */
    @Transactional
    @PreAuthorize("@access.mayEditIn(#team)")
    public ProjectId create(TeamId team, String title, Language language, String aspectRatio) {
        return projects.save(new Project(
                        team,
                        Text.title(title),
                        language,
                        Text.aspectRatio(aspectRatio),
                        access.me().id(),
                        clock.instant()))
                .id();
    }

    @Transactional
    @PreAuthorize("@access.mayEdit(#project)")
    public void rename(ProjectId project, String title) {
        found(project).rename(Text.title(title));
    }

    /** Closes a project for changes; it can still be read, and be reopened. */
    @Transactional
    @PreAuthorize("@access.mayOwn(#project)")
    public void archive(ProjectId project) {
        found(project).archive(clock.instant());
    }

    @Transactional
    @PreAuthorize("@access.mayOwn(#project)")
    public void reopen(ProjectId project) {
        found(project).reopen();
    }

    /** Those who are in this project alone, beside the team. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.mayView(#project)")
    public List<Participant> guests(ProjectId project) {
        return roster.of(memberships.findByProjectId(project.value()));
    }

    /** @throws Refused where nobody has that sign-in name or they are in the project already */
    @Transactional
    @PreAuthorize("@access.mayOwn(#project)")
    public void addGuest(ProjectId project, String signInName, Role role) {
        AccountId account = roster.named(signInName);
        if (guest(project, account).isPresent()) throw new Refused(Reason.ALREADY_A_MEMBER);
        memberships.save(Membership.in(project, account, role));
    }

    @Transactional
    @PreAuthorize("@access.mayOwn(#project)")
    public void changeGuest(ProjectId project, AccountId account, Role role) {
        guest(project, account).orElseThrow(NoSuchProject::new).become(role);
    }

    @Transactional
    @PreAuthorize("@access.mayOwn(#project)")
    public void removeGuest(ProjectId project, AccountId account) {
        memberships.delete(guest(project, account).orElseThrow(NoSuchProject::new));
    }

    private List<ProjectCard> cards(Collection<Project> found, AccountId me) {
        List<Membership> mine = memberships.findByAccountId(me.value());
        Map<TeamId, Team> named =
                teams
                        .findByIdIn(found.stream()
                                .map(p -> p.team().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Team::id, Function.identity()));
        Map<ProjectId, ShotCounts.Count> counted = counts.stream()
                .findFirst()
                .map(source -> source.of(found.stream().map(Project::id).toList()))
                .orElse(Map.of());
        return found.stream()
                .map(p -> new ProjectCard(
                        p.id(),
                        p.team(),
                        Optional.ofNullable(named.get(p.team())).map(Team::name).orElse(""),
                        p.title(),
                        p.language(),
                        p.aspectRatio(),
                        role(p, mine),
                        Optional.ofNullable(counted.get(p.id())),
                        p.createdAt(),
                        p.isArchived()))
                .toList();
    }

    private static Role role(Project project, List<Membership> mine) {
        List<Role> roles =
                mine.stream().filter(m -> m.isOf(project)).map(Membership::role).toList();
        return Access.strongest(roles).orElseThrow(NoSuchProject::new);
    }

    private Optional<Membership> guest(ProjectId project, AccountId account) {
        return memberships.findByProjectIdAndAccountId(project.value(), account.value());
    }

    private Project found(ProjectId project) {
        return projects.findById(project.value()).orElseThrow(NoSuchProject::new);
    }
}
