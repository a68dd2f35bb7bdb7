package studio.fenjing.shotlist.store;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shot lists of all projects. */
interface ShotLists extends Repository<StoredShotList, UUID> {
    /** A list and how many shots it has. */
    record Counted(StoredShotList list, long shots) {}

    /** How much a project's list holds. */
    record Size(UUID project, long scenes, long shots) {}

    StoredShotList save(StoredShotList list);

    Optional<StoredShotList> findById(UUID id);

    /** Newest first. */
    @Query("""
            select new studio.fenjing.shotlist.store.ShotLists$Counted(l,
                (select count(s) from StoredShot s where s.list = l and s.deleted = false))
            from StoredShotList l
            where l.projectId = :project and l.discardedAt is null
            order by l.createdAt desc, l.id""")
    List<Counted> of(UUID project);

    /** The size of each project's newest list. */
    @Query("""
            select new studio.fenjing.shotlist.store.ShotLists$Size(l.projectId,
                (select count(c) from StoredScene c where c.list = l),
                (select count(s) from StoredShot s where s.list = l and s.deleted = false))
            from StoredShotList l
            where l.projectId in :projects and l.discardedAt is null and l.createdAt =
                (select max(n.createdAt) from StoredShotList n where n.projectId = l.projectId and n.discardedAt is null)""")
    List<Size> newest(Collection<UUID> projects);

    @Query("select count(s) from StoredShot s where s.list.id = :list and s.deleted = false")
    long countShots(UUID list);

    /** The list, for this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StoredShotList l where l.id = :id and l.discardedAt is null")
    Optional<StoredShotList> take(UUID id);
}
