package studio.fenjing.shotlist;

import java.time.Instant;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.PromptId;

/**
 * A stored shot list without its shots: what it is called and how it came to be.
 *
 * @param promptRevision with {@code prompt}, {@code model} and {@code seed}, what it can be made again from
 * @param changes how often it has been changed; rises with every change by anybody
 * @param shots how many shots it has
 */
public record ShotListSummary(
        ShotListId id,
        ProjectId project,
        String title,
        PromptId prompt,
        int promptRevision,
        String model,
        long seed,
        ShotListState state,
        AccountId createdBy,
        String createdByName,
        Instant createdAt,
        long changes,
        long shots) {}
