package studio.fenjing.shotlist.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The revisions of all shots. */
interface Revisions extends Repository<StoredRevision, UUID> {
    /** What every shot of a list says now, in no order; with the shots. */
    @Query("""
            select r from StoredRevision r join fetch r.shot s
            where s.list.id = :list and s.deleted = false and r.revision = s.revision""")
    List<StoredRevision> present(UUID list);

    /** What some shots of a list say now, deleted ones as well; with the shots and scenes. */
    @Query("""
            select r from StoredRevision r join fetch r.shot s join fetch s.scene
            where s.list.id = :list and s.shotId in :shots and r.revision = s.revision""")
    List<StoredRevision> present(UUID list, Collection<UUID> shots);

    /** All that was done to some shots of a list after a revision, in order. */
    @Query("""
            select r from StoredRevision r join fetch r.shot s
            where s.list.id = :list and s.shotId in :shots and r.revision > :base order by r.revision""")
    List<StoredRevision> since(UUID list, Collection<UUID> shots, int base);

    /** Newest first. */
    @Query("""
            select r from StoredRevision r join fetch r.shot s
            where s.list.id = :list and s.shotId = :shot order by r.revision desc""")
    List<StoredRevision> history(UUID list, UUID shot, Limit most);

    /** What a step did, in order. */
    @Query("""
            select r from StoredRevision r join fetch r.shot s join fetch s.scene
            where r.step.id = :step order by r.changeNumber, r.shot.id, r.revision""")
    List<StoredRevision> ofStep(UUID step);

    /** What each revision of a step was made from; with the shots. */
    @Query("""
            select b from StoredRevision b, StoredRevision r
            where r.step.id = :step and b.shot = r.shot and b.revision = r.revision - 1""")
    List<StoredRevision> beforeStep(UUID step);
}
