package studio.fenjing.script;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.fenjing.project.ProjectId;

/** A prompt's row; its texts are {@link StoredPromptRevision}s. */
@Entity
@Table(name = "prompt")
class StoredPrompt {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID projectId;
    private String title;
    private int latestRevision;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPrompt() {}

    StoredPrompt(ProjectId project, String title, Instant createdAt) {
        this.id = PromptId.fresh().value();
        this.projectId = project.value();
        this.title = title;
        this.createdAt = createdAt;
    }

    PromptId id() {
        return new PromptId(id);
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    String title() {
        return title;
    }

    int latestRevision() {
        return latestRevision;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    int nextRevision() {
        return ++latestRevision;
    }
}
