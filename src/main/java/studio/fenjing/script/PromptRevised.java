package studio.fenjing.script;

import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectId;

/** A prompt was saved; told after the commit. */
public record PromptRevised(ProjectId project, PromptId prompt, int revision, AccountId by) {}
