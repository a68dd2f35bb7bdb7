package studio.fenjing.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's role in a whole team or in a single project. */
@Entity
@Table(name = "membership")
class Membership {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
    private @Nullable UUID teamId;
    private @Nullable UUID projectId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(AccountId account, @Nullable UUID team, @Nullable UUID project, Role role) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.teamId = team;
        this.projectId = project;
        this.role = role;
    }

    static Membership in(TeamId team, AccountId account, Role role) {
        return new Membership(account, team.value(), null, role);
    }

    static Membership in(ProjectId project, AccountId account, Role role) {
        return new Membership(account, null, project.value(), role);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean isOf(Project project) {
        return project.id().value().equals(projectId) || project.team().value().equals(teamId);
    }

    Role role() {
        return role;
    }

    void become(Role newRole) {
        role = newRole;
    }
}
