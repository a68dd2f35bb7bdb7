package studio.fenjing.script;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Member;

/** A text of a prompt; only {@code kept} ever changes. */
@Entity
@Table(name = "prompt_revision")
class StoredPromptRevision {
    /** See docs/decisions/2026-11-22-folded-saves.md. */
    static final Duration FOLD = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prompt_id")
    private StoredPrompt prompt;

    private int revision;
    private UUID author;
    private String authorName;
    private Instant begunAt;
    private Instant savedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable SourceKind sourceKind;

    @Convert(converter = DirectionColumn.class)
    private Direction direction;

    @Column(length = PromptText.MOST_CHARACTERS)
    private String body;

    private boolean kept;

    @SuppressWarnings("NullAway.Init")
    protected StoredPromptRevision() {}

    StoredPromptRevision(StoredPrompt prompt, PromptText content, Member author, Instant begunAt, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.prompt = prompt;
        this.revision = prompt.nextRevision();
        this.author = author.id().value();
        this.authorName = author.name();
        this.begunAt = begunAt;
        this.savedAt = savedAt;
        this.sourceKind = content.kind();
        this.direction = content.direction();
        this.body = content.text();
    }

    PromptRevision value() {
        return new PromptRevision(prompt.id(), revision, author(), authorName, savedAt, content());
    }

    StoredPrompt prompt() {
        return prompt;
    }

    PromptText content() {
        return new PromptText(body, sourceKind, direction);
    }

    AccountId author() {
        return new AccountId(author);
    }

    Instant begunAt() {
        return begunAt;
    }

    /** A save of the same sitting takes this one's place. */
    boolean foldsInto(Member next, Instant when) {
        return !kept && author().equals(next.id()) && !when.isAfter(begunAt.plus(FOLD));
    }

    void keep() {
        kept = true;
    }
}
