package studio.fenjing.shell;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import studio.fenjing.project.account.Attempts;

/** Checks name and password, ever more slowly for a name that fails; the same for names that nobody has. */
@Component
class PatientSignIn implements AuthenticationProvider {
    private static final int LONGEST_NAME = 100;

    private final DaoAuthenticationProvider passwords;
    private final Attempts attempts;

    PatientSignIn(UserDetailsService people, PasswordEncoder encoder, Clock clock) {
        this.passwords = new DaoAuthenticationProvider(people);
        this.passwords.setPasswordEncoder(encoder);
        this.attempts = new Attempts(clock);
    }

    /** @throws LockedException where it is too early for another try */
    @Override
    public Authentication authenticate(Authentication asked) {
        String typed = asked.getName();
        String name = typed.substring(0, Math.min(LONGEST_NAME, typed.length()));
        if (attempts.waitFor(name).isPositive()) throw new LockedException("too many failures");
        try {
            Authentication granted = passwords.authenticate(asked);
            attempts.succeeded(name);
            return granted;
        } catch (BadCredentialsException wrong) {
            attempts.failed(name);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
