package studio.fenjing.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;

/** One film, episode or spot that a team works on. */
@Entity
@Table(name = "project")
class Project {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID teamId;
    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String aspectRatio;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(TeamId team, String title, Language language, String aspectRatio, AccountId createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.teamId = team.value();
        this.title = title;
        this.language = language;
        this.aspectRatio = aspectRatio;
        this.createdBy = createdBy.value();
        this.createdAt = createdAt;
    }

    ProjectId id() {
        return new ProjectId(id);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    String title() {
        return title;
    }

    Language language() {
        return language;
    }

    String aspectRatio() {
        return aspectRatio;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void archive(Instant when) {
        if (archivedAt == null) archivedAt = when;
    }

    void reopen() {
        archivedAt = null;
    }
}
