package studio.fenjing.shotlist;

import java.util.UUID;
import studio.fenjing.project.NoSuchProject;

/** Which shot list is meant. */
public record ShotListId(UUID value) {
    public static ShotListId fresh() {
        return new ShotListId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static ShotListId of(String text) {
        try {
            return new ShotListId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
