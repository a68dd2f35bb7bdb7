package studio.fenjing.script;

import java.util.UUID;
import studio.fenjing.project.NoSuchProject;

/** Which prompt is meant. */
public record PromptId(UUID value) {
    static PromptId fresh() {
        return new PromptId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static PromptId of(String text) {
        try {
            return new PromptId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
