package studio.fenjing.shotlist.store;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ShotCounts;

/** Counts what is in the newest list of each project. */
@Component
class Counting implements ShotCounts {
    private final ShotLists lists;

    Counting(ShotLists lists) {
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProjectId, Count> of(Collection<ProjectId> projects) {
        return lists.newest(projects.stream().map(ProjectId::value).toList()).stream()
                .collect(Collectors.toMap(
                        size -> new ProjectId(size.project()),
                        size -> new Count(Math.toIntExact(size.scenes()), Math.toIntExact(size.shots())),
                        (one, madeAtTheSameTime) -> one));
    }
}
