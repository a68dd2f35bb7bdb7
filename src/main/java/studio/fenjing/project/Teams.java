package studio.fenjing.project;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All teams of the installation. */
interface Teams extends Repository<Team, UUID> {
    Team save(Team team);

    Optional<Team> findById(UUID id);

    /** Held until the end of the transaction, so that two owners cannot leave at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Team t where t.id = :id")
    Optional<Team> lock(UUID id);

    List<Team> findByIdIn(Collection<UUID> ids);

    List<Team> findAllByOrderByName();

    @Query("select t from Team t where exists"
            + " (select 1 from Membership m where m.teamId = t.id and m.accountId = :account) order by t.name")
    List<Team> ofMember(UUID account);
}
