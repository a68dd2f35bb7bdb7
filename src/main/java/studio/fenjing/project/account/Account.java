package studio.fenjing.project.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.People.Person;

/** A person who can sign in. */
@Entity
@Table(name = "account")
class Account {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(unique = true)
    private String signInName;

    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Language language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Theme theme = Theme.SYSTEM;

    private boolean admin;
    private boolean disabled;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String signInName, String displayName, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.signInName = signInName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    Person person() {
        return new Person(id(), signInName, displayName, language(), admin, disabled);
    }

    AccountId id() {
        return new AccountId(id);
    }

    String signInName() {
        return signInName;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    Theme theme() {
        return theme;
    }

    boolean isAdmin() {
        return admin;
    }

    boolean isDisabled() {
        return disabled;
    }

    void becomeAdmin() {
        admin = true;
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void prefer(@Nullable Language newLanguage, Theme newTheme) {
        language = newLanguage;
        theme = newTheme;
    }
}
