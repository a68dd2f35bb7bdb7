package studio.fenjing.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who belongs where. */
interface Memberships extends Repository<Membership, UUID> {
    Membership save(Membership membership);

    void delete(Membership membership);

    List<Membership> findByAccountId(UUID account);

    List<Membership> findByTeamId(UUID team);

    List<Membership> findByProjectId(UUID project);

    Optional<Membership> findByTeamIdAndAccountId(UUID team, UUID account);

    Optional<Membership> findByProjectIdAndAccountId(UUID project, UUID account);

    @Query("""
            select m.role from Membership m
            join Account a on a.id = m.accountId
            join Project p on p.id = :project and (m.projectId = p.id or m.teamId = p.teamId)
            where a.signInName = :signInName and a.disabled = false""")
    List<Role> rolesIn(UUID project, String signInName);

    @Query("""
            select m.role from Membership m
            join Account a on a.id = m.accountId
            where a.signInName = :signInName and a.disabled = false and m.teamId = :team""")
    List<Role> rolesInTeam(UUID team, String signInName);
}
