package studio.fenjing.shotlist;

import java.util.UUID;
import studio.fenjing.project.NoSuchProject;

/** Which shot is meant. */
public record ShotId(UUID value) {
    public static ShotId fresh() {
        return new ShotId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static ShotId of(String text) {
        try {
            return new ShotId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
