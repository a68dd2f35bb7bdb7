package studio.fenjing.shotlist.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people did, to be undone. */
interface Steps extends Repository<StoredStep, UUID> {
    @Query("""
            select s from StoredStep s
            where s.list.id = :list and s.accountId = :account and s.state = :state order by s.changeNumber desc""")
    List<StoredStep> newest(UUID list, UUID account, StoredStep.State state, Limit most);

    @Query("""
            select s from StoredStep s
            where s.list.id = :list and s.accountId = :account and s.state = :state order by s.changeNumber""")
    List<StoredStep> oldest(UUID list, UUID account, StoredStep.State state, Limit most);
}
