package studio.fenjing.project.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All links that were given out. */
interface Invitations extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String hash);

    void deleteBySignInNameAndUsedAtIsNull(String signInName);
}
