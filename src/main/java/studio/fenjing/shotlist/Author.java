package studio.fenjing.shotlist;

import studio.fenjing.project.AccountId;

/** Whose work a revision of a shot is. */
public sealed interface Author {
    /** What to call them: a person's name at the time, or a network's id and version. */
    String name();

    /** Somebody with an account. */
    record Person(AccountId account, String name) implements Author {}

    /** A network, with the randomness that it was given. */
    record Network(String name, long seed) implements Author {}
}
