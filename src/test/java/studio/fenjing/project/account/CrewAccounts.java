package studio.fenjing.project.account;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import studio.fenjing.project.AccountId;

/** Accounts for the people of tests, all with one password. */
@TestComponent
public class CrewAccounts {
    /** What everyone of the crew signs in with. */
    public static final String PASSWORD = "twelve letters";

    private final Accounts accounts;
    private final Clock clock;
    private final String hash;

    CrewAccounts(Accounts accounts, Clock clock, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.clock = clock;
        this.hash = Objects.requireNonNull(passwords.encode(PASSWORD));
    }

    /** The account of that name, made where there is none. */
    public AccountId account(String signInName, String name, boolean admin) {
        return accounts.findBySignInName(signInName)
                .orElseGet(() -> {
                    Account account = new Account(signInName, name, hash, clock.instant());
                    if (admin) account.becomeAdmin();
                    return accounts.save(account);
                })
                .id();
    }

    /** Closes the account of that name, or opens it again. */
    public void close(String signInName, boolean closed) {
        Account account = accounts.findBySignInName(signInName).orElseThrow();
        if (closed) account.disable();
        else account.enable();
        accounts.save(account);
    }
}
