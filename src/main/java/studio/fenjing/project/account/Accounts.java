package studio.fenjing.project.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everyone who can sign in. */
interface Accounts extends Repository<Account, UUID> {
    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    boolean existsByAdminTrue();

    /** Those who can still act; held until the end of the transaction, so that two cannot go at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.admin = true and a.disabled = false")
    List<Account> lockAdmins();

    List<Account> findByIdIn(Collection<UUID> ids);

    List<Account> findAllByOrderByDisplayName();
}
