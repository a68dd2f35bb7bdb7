package studio.fenjing.project.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Refused.Reason;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;

/** A link that lets somebody make their account once, within a week. */
@Entity
@Table(name = "invitation")
class Invitation {
    static final Duration VALID = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String tokenHash;
    private String signInName;
    private @Nullable UUID teamId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    private UUID invitedBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(String token, String signInName, @Nullable TeamId team, Role role, AccountId by, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = Secrets.hash(token);
        this.signInName = signInName;
        this.teamId = team == null ? null : team.value();
        this.role = role;
        this.invitedBy = by.value();
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    String signInName() {
        return signInName;
    }

    Optional<TeamId> team() {
        return Optional.ofNullable(teamId).map(TeamId::new);
    }

    Role role() {
        return role;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isOpen(now)) throw new Refused(Reason.INVITATION_GONE);
        usedAt = now;
    }
}
