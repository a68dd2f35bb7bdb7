package studio.fenjing.project.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.project.Access;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Refused.Reason;
import studio.fenjing.project.Role;
import studio.fenjing.project.Roster;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.Text;

/** How people come in: the first admin by the token in the log, everyone else by a link. */
@Service
public class AdmissionService {
    /** What the holder of a link is told before they accept; no team where they only get an account. */
    public record Invited(String signInName, Optional<String> team, Role role) {}

    private final Accounts accounts;
    private final Roster roster;
    private final Invitations invitations;
    private final SetupToken setupToken;
    private final PasswordEncoder passwords;
    private final Access access;
    private final Clock clock;

    AdmissionService(
            Accounts accounts,
            Roster roster,
            Invitations invitations,
            SetupToken setupToken,
            PasswordEncoder passwords,
            Access access,
            Clock clock) {
        this.accounts = accounts;
        this.roster = roster;
        this.invitations = invitations;
        this.setupToken = setupToken;
        this.passwords = passwords;
        this.access = access;
        this.clock = clock;
    }

    /** Nobody can do anything before there is an admin. */
    @PreAuthorize("permitAll()")
    public boolean awaitsFirstAdmin() {
        return setupToken.isNeeded();
    }

    /** Makes the first admin and their team; the token of the log is what allows it. */
    @Transactional
    @PreAuthorize("permitAll()")
    public synchronized void found(String token, String signInName, String name, String password, String team) {
        if (!setupToken.isNeeded()) throw new Refused(Reason.TOKEN_WRONG);
        setupToken.check(token);
        Account admin = admit(Credentials.newSignInName(signInName), name, password);
        admin.becomeAdmin();
        roster.found(team, admin.id());
    }

    /**
     * Earlier links for the same name stop working.
     *
     * @param team the team that they join, or null for an account alone
     * @return the token of the link, which cannot be shown again
     */
    @Transactional
    @PreAuthorize("@access.isAdmin()")
    public String invite(String signInName, @Nullable TeamId team, Role role) {
        String name = Credentials.newSignInName(signInName);
        if (accounts.existsBySignInName(name)) throw new Refused(Reason.SIGN_IN_NAME_TAKEN);
        if (team != null && roster.nameOf(team).isEmpty()) throw new NoSuchProject();
        invitations.deleteBySignInNameAndUsedAtIsNull(name);
        String token = Secrets.fresh();
        AccountId by = access.me().id();
        invitations.save(new Invitation(token, name, team, role, by, clock.instant()));
        return token;
    }

    /** Empty where the link is unknown, used or too old. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Invited> invitation(String token) {
        return open(token)
                .map(found -> new Invited(found.signInName(), found.team().flatMap(roster::nameOf), found.role()));
    }

    /** Makes the account that the link was for; the link is what allows it. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void accept(String token, String name, String password) {
        Invitation invitation = open(token).orElseThrow(() -> new Refused(Reason.INVITATION_GONE));
        Account account = admit(invitation.signInName(), name, password);
        invitation.use(clock.instant());
        invitation.team().ifPresent(team -> roster.join(team, account.id(), invitation.role()));
    }

    private Optional<Invitation> open(String token) {
        Instant now = clock.instant();
        return invitations.findByTokenHash(Secrets.hash(token)).filter(invitation -> invitation.isOpen(now));
    }

    private Account admit(String signInName, String name, String password) {
        if (accounts.existsBySignInName(signInName)) throw new Refused(Reason.SIGN_IN_NAME_TAKEN);
        String hash = passwords.encode(Credentials.newPassword(password));
        if (hash == null) throw new IllegalStateException("a password always has a hash");
        return accounts.save(new Account(signInName, Text.name(name), hash, clock.instant()));
    }
}
