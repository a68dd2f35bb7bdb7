package studio.fenjing.project;

import studio.fenjing.film.vocabulary.Language;

/**
 * A new project wants a sample script in its language: at the first start of the demonstration, or because somebody
 * asked for one. Told as an application event in the transaction that makes the project, in the name of a person who
 * may edit it.
 */
public record SampleWanted(ProjectId project, Language language) {}
