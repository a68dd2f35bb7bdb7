package studio.fenjing.script;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.project.ProjectId;

/** Says which project a prompt belongs to, for {@code @PreAuthorize}; an unknown prompt belongs to none. */
@Component("promptOwner")
class PromptOwner {
    private final Prompts prompts;

    PromptOwner(Prompts prompts) {
        this.prompts = prompts;
    }

    @Transactional(readOnly = true)
    public @Nullable ProjectId projectOf(PromptId prompt) {
        return prompts.findById(prompt.value()).map(StoredPrompt::project).orElse(null);
    }
}
