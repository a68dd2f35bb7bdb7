package studio.fenjing.shotlist.request;

import java.util.UUID;
import studio.fenjing.project.NoSuchProject;

/** Which request to generate is meant. */
public record GenerationId(UUID value) {
    static GenerationId fresh() {
        return new GenerationId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static GenerationId of(String text) {
        try {
            return new GenerationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
