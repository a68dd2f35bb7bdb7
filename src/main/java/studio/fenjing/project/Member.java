package studio.fenjing.project;

import java.util.Locale;

/** The person who is signed in. */
public record Member(AccountId id, String name, Locale locale) {}
