package studio.fenjing.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.project.Refused.Reason;

/** Teams and who is in them. An admin may put people into any team without seeing its projects. */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class TeamService {
    /** A team as somebody sees it; no role where an admin looks from outside. */
    public record TeamCard(TeamId id, String name, Optional<Role> role) {}

    private final Teams teams;
    private final Memberships memberships;
    private final Roster roster;
    private final Access access;

    TeamService(Teams teams, Memberships memberships, Roster roster, Access access) {
        this.teams = teams;
        this.memberships = memberships;
        this.roster = roster;
        this.access = access;
    }

    /** The teams that the one who asks belongs to, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.isSignedIn()")
    public List<TeamCard> mine() {
        AccountId me = access.me().id();
        return teams.ofMember(me.value()).stream().map(team -> card(team, me)).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.isAdmin()")
    public List<TeamCard> all() {
        AccountId me = access.me().id();
        return teams.findAllByOrderByName().stream().map(team -> card(team, me)).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.isMember(#team) or @access.isAdmin()")
    public TeamCard open(TeamId team) {
        return card(found(team), access.me().id());
    }

    /** Whoever makes a team owns it. */
    @Transactional
    @PreAuthorize("@access.isSignedIn()")
    public TeamId create(String name) {
        return roster.found(name, access.me().id());
    }

    @Transactional
    @PreAuthorize("@access.mayOwn(#team)")
    public void rename(TeamId team, String name) {
        found(team).rename(Text.name(name));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.isMember(#team) or @access.isAdmin()")
    public List<Participant> members(TeamId team) {
        return roster.of(memberships.findByTeamId(team.value()));
    }

    /** @throws Refused where nobody has that sign-in name or they are in the team already */
    @Transactional
    @PreAuthorize("@access.mayOwn(#team) or @access.isAdmin()")
    public void add(TeamId team, String signInName, Role role) {
        lock(team);
        AccountId account = roster.named(signInName);
        if (in(team, account).isPresent()) throw new Refused(Reason.ALREADY_A_MEMBER);
        roster.join(team, account, role);
    }

    @Transactional
    @PreAuthorize("@access.mayOwn(#team) or @access.isAdmin()")
    public void change(TeamId team, AccountId account, Role role) {
        lock(team);
        Membership membership = in(team, account).orElseThrow(NoSuchProject::new);
        if (role != Role.OWNER) keepAnOwner(team, membership);
        membership.become(role);
    }

    @Transactional
    @PreAuthorize("@access.mayOwn(#team) or @access.isAdmin()")
    public void remove(TeamId team, AccountId account) {
        lock(team);
        Membership membership = in(team, account).orElseThrow(NoSuchProject::new);
        keepAnOwner(team, membership);
        memberships.delete(membership);
    }

    /** The last owner has to make somebody else an owner first. */
    @Transactional
    @PreAuthorize("@access.isMember(#team)")
    public void leave(TeamId team) {
        lock(team);
        Membership membership = in(team, access.me().id()).orElseThrow(NoSuchProject::new);
        keepAnOwner(team, membership);
        memberships.delete(membership);
    }

    private void keepAnOwner(TeamId team, Membership leaving) {
        Predicate<Membership> isOther = m -> !m.account().equals(leaving.account());
        List<Membership> everyone = memberships.findByTeamId(team.value());
        if (leaving.role() == Role.OWNER && everyone.stream().filter(isOther).noneMatch(m -> m.role() == Role.OWNER))
            throw new Refused(Reason.LAST_OWNER);
    }

    private Optional<Membership> in(TeamId team, AccountId account) {
        return memberships.findByTeamIdAndAccountId(team.value(), account.value());
    }

    private TeamCard card(Team team, AccountId me) {
        return new TeamCard(team.id(), team.name(), in(team.id(), me).map(Membership::role));
    }

    private Team found(TeamId team) {
        return teams.findById(team.value()).orElseThrow(NoSuchProject::new);
    }

    private void lock(TeamId team) {
        if (teams.lock(team.value()).isEmpty()) throw new NoSuchProject();
    }
}
