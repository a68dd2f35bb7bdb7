package studio.fenjing.project;

import java.util.UUID;

/** Whose account is meant. */
public record AccountId(UUID value) {
    static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    /** @throws NoSuchProject where the text is no id, so that a guess learns nothing */
    public static AccountId of(String text) {
        try {
            return new AccountId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
