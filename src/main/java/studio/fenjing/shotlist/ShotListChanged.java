package studio.fenjing.shotlist;

import java.util.List;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectId;

/**
 * Somebody changed a list; told after the commit.
 *
 * @param change the list's change number after it: one that is skipped was missed
 * @param revised every shot that was touched, as it is now; empty where only the list's title or presence changed
 */
public record ShotListChanged(ProjectId project, ShotListId list, long change, AccountId by, List<Revised> revised) {
    public ShotListChanged {
        revised = List.copyOf(revised);
    }
}
