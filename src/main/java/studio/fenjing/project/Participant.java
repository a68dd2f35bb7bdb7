package studio.fenjing.project;

/** A person in a team or project, as its members see them. */
public record Participant(AccountId id, String signInName, String name, Role role) {}
