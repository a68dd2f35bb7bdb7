package studio.fenjing.script;

import java.time.Instant;
import studio.fenjing.project.AccountId;

/**
 * A prompt as somebody left it; never changed afterwards.
 *
 * @param number rises with every save, so that one number means one text; gaps are saves that were folded away
 * @param name what its author was called at the time
 */
public record PromptRevision(
        PromptId prompt, int number, AccountId author, String name, Instant savedAt, PromptText content) {}
