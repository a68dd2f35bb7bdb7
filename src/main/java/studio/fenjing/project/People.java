package studio.fenjing.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import studio.fenjing.film.vocabulary.Language;

/** Everyone who has an account; told by the room that keeps the accounts. */
public interface People {
    /**
     * Somebody with an account.
     *
     * @param language absent where they read what their browser asks for
     * @param disabled they can no longer sign in
     */
    record Person(
            AccountId id,
            String signInName,
            String name,
            Optional<Language> language,
            boolean admin,
            boolean disabled) {}

    /** Somebody who can sign in, by a name as it was typed. */
    Optional<Person> named(String signInName);

    /** Those whose accounts are closed as well; in no order. */
    List<Person> of(Collection<AccountId> accounts);
}
