package studio.fenjing.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects of all teams. */
interface Projects extends Repository<Project, UUID> {
    Project save(Project project);

    Optional<Project> findById(UUID id);

    /** Those that the person is a member of, by their team or alone; newest first. */
    @Query("""
            select p from Project p
            where exists (select 1 from Membership m
                          where m.accountId = :account and (m.projectId = p.id or m.teamId = p.teamId))
            order by p.createdAt desc""")
    List<Project> ofMember(UUID account);
}
