package studio.fenjing.script;

import studio.fenjing.project.ProjectId;

/** A script of a project: where it belongs, what it is called and how it reads now. */
public record Prompt(PromptId id, ProjectId project, String title, PromptRevision latest) {}
