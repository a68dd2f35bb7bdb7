package studio.fenjing.project.ui;

import java.util.List;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Participant;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService;

/** Those who are in a team. */
record MemberList(TeamService teams, TeamId team) implements ParticipantTable.People {
    @Override
    public List<Participant> list() {
        return teams.members(team);
    }

    @Override
    public void add(String signInName, Role role) {
        teams.add(team, signInName, role);
    }

    @Override
    public void change(AccountId account, Role role) {
        teams.change(team, account, role);
    }

    @Override
    public void remove(AccountId account) {
        teams.remove(team, account);
    }
}
