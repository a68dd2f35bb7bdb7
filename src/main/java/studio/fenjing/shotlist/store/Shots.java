package studio.fenjing.shotlist.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shots of all lists. */
interface Shots extends Repository<StoredShot, UUID> {
    StoredShot save(StoredShot shot);

    /** Deleted ones as well, in no order; with their scenes. */
    @Query("select s from StoredShot s join fetch s.scene where s.list.id = :list")
    List<StoredShot> of(UUID list);
}
