package studio.fenjing.project.ui;

import java.util.List;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Participant;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.ProjectService;
import studio.fenjing.project.Role;

/** Those who are in one project alone. */
record GuestList(ProjectService projects, ProjectId project) implements ParticipantTable.People {
    @Override
    public List<Participant> list() {
        return projects.guests(project);
    }

    @Override
    public void add(String signInName, Role role) {
        projects.addGuest(project, signInName, role);
    }

    @Override
    public void change(AccountId account, Role role) {
        projects.changeGuest(project, account, role);
    }

    @Override
    public void remove(AccountId account) {
        projects.removeGuest(project, account);
    }
}
