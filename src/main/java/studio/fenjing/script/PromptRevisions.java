package studio.fenjing.script;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The texts of all prompts. */
interface PromptRevisions extends Repository<StoredPromptRevision, UUID> {
    StoredPromptRevision save(StoredPromptRevision revision);

    void delete(StoredPromptRevision revision);

    @Query("select r from StoredPromptRevision r join fetch r.prompt p where p.id = :prompt and r.revision = :revision")
    Optional<StoredPromptRevision> find(UUID prompt, int revision);

    @Query("""
            select r from StoredPromptRevision r join fetch r.prompt p
            where p.projectId = :project and r.revision = p.latestRevision order by p.createdAt""")
    List<StoredPromptRevision> latestOf(UUID project);

    @Query("select r from StoredPromptRevision r join fetch r.prompt p where p.id = :prompt order by r.revision desc")
    List<StoredPromptRevision> of(UUID prompt);
}
