package studio.fenjing.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All teams of the installation. */
interface Teams extends Repository<Team, UUID> {
    Team save(Team team);

    Optional<Team> findById(UUID id);

    List<Team> findAllByOrderByName();
}
