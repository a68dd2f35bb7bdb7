package studio.fenjing.project.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.People;

/** Finds the accounts that people sign in with, and the people behind them. */
@Component
class SignInNames implements UserDetailsService, People {
    private final Accounts accounts;

    SignInNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        Account account = accounts.findBySignInName(Credentials.signInName(typed))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.signInName())
                .password(account.passwordHash())
                .disabled(account.isDisabled())
                .roles(account.isAdmin() ? new String[] {"MEMBER", "ADMIN"} : new String[] {"MEMBER"})
                .build();
    }

    @Override
    public Optional<Person> named(String typed) {
        return accounts.findBySignInName(Credentials.signInName(typed))
                .filter(account -> !account.isDisabled())
                .map(Account::person);
    }

    @Override
    public List<Person> of(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::person)
                .toList();
    }
}
