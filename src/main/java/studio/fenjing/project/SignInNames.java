package studio.fenjing.project;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account that somebody signs in with. */
@Component
class SignInNames implements UserDetailsService {
    private final Accounts accounts;

    SignInNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        Account account = accounts.findBySignInName(Text.signInName(typed))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.signInName())
                .password(account.passwordHash())
                .disabled(account.isDisabled())
                .roles(account.isAdmin() ? new String[] {"MEMBER", "ADMIN"} : new String[] {"MEMBER"})
                .build();
    }
}
