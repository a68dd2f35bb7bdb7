package studio.fenjing.project;

import java.util.UUID;

/** Which project is meant. */
public record ProjectId(UUID value) {
    static ProjectId fresh() {
        return new ProjectId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static ProjectId of(String text) {
        try {
            return new ProjectId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
