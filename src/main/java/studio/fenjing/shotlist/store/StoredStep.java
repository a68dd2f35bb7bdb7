package studio.fenjing.shotlist.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.project.AccountId;

/** What one person did at once, to be undone at once. */
@Entity
@Table(name = "shot_step")
class StoredStep {
    /** Where a step stands between a person's undo and redo. */
    enum State {
        DONE,
        UNDONE,
        /** Neither to be undone nor redone any more. */
        SET_ASIDE
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id")
    private StoredShotList list;

    private UUID accountId;
    private long changeNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.DONE;

    @SuppressWarnings("NullAway.Init")
    protected StoredStep() {}

    StoredStep(StoredShotList list, AccountId by, long changeNumber) {
        this.id = UUID.randomUUID();
        this.list = list;
        this.accountId = by.value();
        this.changeNumber = changeNumber;
    }

    UUID id() {
        return id;
    }

    void undo() {
        state = State.UNDONE;
    }

    void redo() {
        state = State.DONE;
    }

    void setAside() {
        state = State.SET_ASIDE;
    }
}
