package studio.fenjing.shotlist.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Provenance;
import studio.fenjing.film.Scene;
import studio.fenjing.film.ShotList;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Member;
import studio.fenjing.project.ProjectId;
import studio.fenjing.script.Prompt;
import studio.fenjing.script.PromptId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.ShotListSummary;

/** A shot list's row. Whoever changes anything in the list holds this row first, so that changes have one order. */
@Entity
@Table(name = "shot_list")
class StoredShotList {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID projectId;
    private String title;
    private UUID promptId;
    private int promptRevision;
    private String model;
    private long seed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ShotListState state;

    @Column(length = 200_000)
    private String head;

    private long changes;
    private UUID createdBy;
    private String createdByName;
    private Instant createdAt;
    private @Nullable Instant discardedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredShotList() {}

    /** @param source of the prompt as the list was made from it */
    StoredShotList(
            Prompt source, ShotList value, String model, long seed, ShotListState state, Member by, Instant createdAt) {
        this.id = ShotListId.fresh().value();
        this.projectId = source.project().value();
        this.title = source.title();
        this.promptId = source.id().value();
        this.promptRevision = source.latest().number();
        this.model = model;
        this.seed = seed;
        this.state = state;
        this.head = StoredForm.of(head(value, List.of(), null, null, null));
        this.createdBy = by.id().value();
        this.createdByName = by.name();
        this.createdAt = createdAt;
    }

    ShotListId id() {
        return new ShotListId(id);
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    PromptId prompt() {
        return new PromptId(promptId);
    }

    int promptRevision() {
        return promptRevision;
    }

    String model() {
        return model;
    }

    long seed() {
        return seed;
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    /** The list as a film value, around its scenes and over the text that it was made from. */
    ShotList value(List<Scene> scenes, String source) {
        return head(
                StoredForm.read(head, ShotList.class),
                scenes,
                source,
                id.toString(),
                new Provenance(model, seed, createdAt));
    }

    ShotListSummary summary(long shots) {
        return new ShotListSummary(
                id(),
                project(),
                title,
                prompt(),
                promptRevision,
                model,
                seed,
                state,
                new AccountId(createdBy),
                createdByName,
                createdAt,
                changes,
                shots);
    }

    /** The number of the change that is about to be made. */
    long nextChange() {
        return ++changes;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void discard(Instant when) {
        if (discardedAt == null) discardedAt = when;
    }

    void bringBack() {
        discardedAt = null;
    }

    private ShotList head(
            ShotList of,
            List<Scene> scenes,
            @Nullable String source,
            @Nullable String listId,
            @Nullable Provenance provenance) {
        return new ShotList(
                listId,
                title,
                of.language(),
                of.genre(),
                of.mood(),
                of.pace(),
                of.aspectRatio(),
                of.frameRate(),
                provenance,
                source,
                of.sourceKind(),
                scenes);
    }
}
