package studio.fenjing.project.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.Access;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.People.Person;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Refused.Reason;

/** What people keep in their own account, and the admin's list of all of them. */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class AccountService {
    /** No language: as the browser asks. */
    public record Preferences(Optional<Language> language, Theme theme) {}

    private final Accounts accounts;
    private final Access access;
    private final PasswordEncoder passwords;

    AccountService(Accounts accounts, Access access, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.isSignedIn()")
    public Preferences preferences() {
        Account me = me();
        return new Preferences(me.language(), me.theme());
    }

    @Transactional
    @PreAuthorize("@access.isSignedIn()")
    public void prefer(@Nullable Language language, Theme theme) {
        me().prefer(language, theme);
    }

    @Transactional
    @PreAuthorize("@access.isSignedIn()")
    public void changePassword(String current, String wanted) {
        Account me = me();
        if (!passwords.matches(current, me.passwordHash())) throw new Refused(Reason.PASSWORD_WRONG);
        String hash = passwords.encode(Credentials.newPassword(wanted));
        if (hash == null) throw new IllegalStateException("a password always has a hash");
        me.changePassword(hash);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("@access.isAdmin()")
    public List<Person> people() {
        return accounts.findAllByOrderByDisplayName().stream()
                .map(Account::person)
                .toList();
    }

    /** Closes an account; what its person made stays. The last admin stays, too. */
    @Transactional
    @PreAuthorize("@access.isAdmin()")
    public void disable(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(NoSuchProject::new);
        if (account.isAdmin() && accounts.lockAdmins().size() <= 1) throw new Refused(Reason.LAST_ADMIN);
        account.disable();
    }

    @Transactional
    @PreAuthorize("@access.isAdmin()")
    public void enable(AccountId id) {
        accounts.findById(id.value()).orElseThrow(NoSuchProject::new).enable();
    }

    private Account me() {
        return accounts.findById(access.me().id().value()).orElseThrow(NoSuchProject::new);
    }
}
