package studio.fenjing.project;

import java.util.Collection;
import java.util.Map;

/** How far projects have come; told by the floor above that keeps their shot lists. */
public interface ShotCounts {
    /** Of the shot list that the project last worked on. */
    record Count(int scenes, int shots) {}

    /** Projects without a shot list are left out. */
    Map<ProjectId, Count> of(Collection<ProjectId> projects);
}
