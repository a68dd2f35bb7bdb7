package studio.fenjing.shotlist.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.project.AccountId;
import studio.fenjing.shotlist.Author;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.ShotRevision;

/** A shot as somebody left it, and what they did. */
@Entity
@Immutable
@Table(name = "shot_revision")
class StoredRevision {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "shot_row")
    private StoredShot shot;

    private int revision;
    private long changeNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Deed deed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ShotField field;

    private @Nullable Integer baseRevision;

    @Column(length = 100_000)
    private String oldText;

    @Column(length = 100_000)
    private String newText;

    private @Nullable UUID author;
    private String authorName;
    private @Nullable Long seed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private @Nullable StoredStep step;

    private Instant madeAt;

    @Column(length = 1_000_000)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected StoredRevision() {}

    StoredRevision(
            StoredShot shot,
            long changeNumber,
            Alteration alteration,
            Author author,
            Instant madeAt,
            @Nullable StoredStep step) {
        this.id = UUID.randomUUID();
        this.shot = shot;
        this.revision = shot.nextRevision(alteration.value());
        this.changeNumber = changeNumber;
        this.deed = alteration.deed();
        this.field = alteration.field();
        this.baseRevision = alteration.base();
        this.oldText = alteration.old();
        this.newText = alteration.now();
        this.author = author instanceof Author.Person person ? person.account().value() : null;
        this.authorName = author.name();
        this.seed = author instanceof Author.Network network ? network.seed() : null;
        this.step = step;
        this.madeAt = madeAt;
        this.content = StoredForm.of(alteration.value());
    }

    StoredShot shot() {
        return shot;
    }

    int number() {
        return revision;
    }

    Deed deed() {
        return deed;
    }

    @Nullable
    ShotField field() {
        return field;
    }

    String old() {
        return oldText;
    }

    String now() {
        return newText;
    }

    Instant madeAt() {
        return madeAt;
    }

    Author author() {
        return author != null
                ? new Author.Person(new AccountId(author), authorName)
                : new Author.Network(authorName, seed == null ? 0 : seed);
    }

    boolean isBy(AccountId account) {
        return account.value().equals(author);
    }

    /** An earlier try of the same edit made this. */
    boolean isOf(FieldEdit edit, String now, AccountId by) {
        return field == edit.field()
                && baseRevision != null
                && baseRevision == edit.baseRevision()
                && newText.equals(now)
                && isBy(by);
    }

    Shot content() {
        return StoredForm.read(content, Shot.class);
    }

    ShotRevision value() {
        return new ShotRevision(shot.identity(), revision, author(), madeAt, deed, field, oldText, newText, content());
    }
}
