package studio.fenjing.shotlist;

import studio.fenjing.project.AccountId;
import studio.fenjing.project.ProjectId;

/** A project has a new list; told after the commit. */
public record ShotListStored(ProjectId project, ShotListId list, AccountId by) {}
