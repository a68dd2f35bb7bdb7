package studio.fenjing.project;

/**
 * The demonstration has just been furnished for the first time: two empty projects wait for their sample scripts. Told
 * as an application event after the commit, in the main thread, while the director is signed in.
 */
public record DemoStudio(ProjectId chinese, ProjectId english, AccountId director) {}
