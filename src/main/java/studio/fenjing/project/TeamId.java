package studio.fenjing.project;

import java.util.UUID;

/** Which team is meant. */
public record TeamId(UUID value) {
    static TeamId fresh() {
        return new TeamId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static TeamId of(String text) {
        try {
            return new TeamId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
