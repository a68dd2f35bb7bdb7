package studio.fenjing.shotlist.store;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.project.ProjectId;
import studio.fenjing.shotlist.ShotListId;

/** Says which project a list belongs to, for {@code @PreAuthorize}; an unknown list belongs to none. */
@Component("shotListOwner")
class ShotListOwner {
    private final ShotLists lists;

    ShotListOwner(ShotLists lists) {
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public @Nullable ProjectId projectOf(ShotListId list) {
        return lists.findById(list.value()).map(StoredShotList::project).orElse(null);
    }
}
