package studio.fenjing.project.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Refused.Reason;

/** The secret that makes its reader the first admin: printed in the log at a start without one, new at each start. */
@Component
class SetupToken {
    private static final Logger LOG = LoggerFactory.getLogger(SetupToken.class);
    private static final String EVERYONE = "setup";

    private final Accounts accounts;
    private final Attempts attempts;
    private final String token = Secrets.fresh();
    private volatile boolean needed = true;

    SetupToken(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.attempts = new Attempts(clock);
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (isNeeded()) LOG.warn("Fenjing has no admin yet. Open /setup and enter this token: {}", token);
    }

    /** Once there is an admin the answer stays no without asking the database. */
    boolean isNeeded() {
        if (needed && accounts.existsByAdminTrue()) needed = false;
        return needed;
    }

    String value() {
        return token;
    }

    /** Compared in constant time; wrong tokens slow down everyone who tries. */
    void check(String typed) {
        if (attempts.waitFor(EVERYONE).isPositive()) throw new Refused(Reason.TOO_MANY_TRIES);
        byte[] expected = token.getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, typed.strip().getBytes(StandardCharsets.UTF_8))) {
            attempts.failed(EVERYONE);
            throw new Refused(Reason.TOKEN_WRONG);
        }
    }
}
