package studio.fenjing.script;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The prompts of all projects. */
interface Prompts extends Repository<StoredPrompt, UUID> {
    StoredPrompt save(StoredPrompt prompt);

    Optional<StoredPrompt> findById(UUID id);

    List<StoredPrompt> findByProjectIdOrderByCreatedAt(UUID project);

    long countByProjectId(UUID project);

    /** The prompt, for this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPrompt p where p.id = :id")
    Optional<StoredPrompt> take(UUID id);
}
