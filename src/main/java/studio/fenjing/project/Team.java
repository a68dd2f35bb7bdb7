package studio.fenjing.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who make films together and share projects. */
@Entity
@Table(name = "team")
class Team {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String name, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.createdAt = createdAt;
    }

    TeamId id() {
        return new TeamId(id);
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }
}
