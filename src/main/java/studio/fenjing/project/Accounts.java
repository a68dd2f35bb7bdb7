package studio.fenjing.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everyone who can sign in. */
interface Accounts extends Repository<Account, UUID> {
    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    boolean existsByAdminTrue();

    long countByAdminTrueAndDisabledFalse();

    List<Account> findAllByOrderByDisplayName();
}
