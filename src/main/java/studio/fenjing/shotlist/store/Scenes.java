package studio.fenjing.shotlist.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The scenes of all lists. */
interface Scenes extends Repository<StoredScene, UUID> {
    StoredScene save(StoredScene scene);

    @Query("select s from StoredScene s where s.list.id = :list order by s.scenePosition")
    List<StoredScene> of(UUID list);
}
