package studio.fenjing.project;

/** What was asked for cannot be done; the reason is told to the person in their language. */
public class Refused extends RuntimeException {
    /** Why; a screen finds the words under {@code project.refused.} and the name. */
    public enum Reason {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        NAME_MISSING,
        NAME_TOO_LONG,
        SIGN_IN_NAME_WRONG,
        SIGN_IN_NAME_TAKEN,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_WRONG,
        ASPECT_RATIO_WRONG,
        NOBODY_OF_THAT_NAME,
        ALREADY_A_MEMBER,
        LAST_OWNER,
        LAST_ADMIN,
        INVITATION_GONE,
        TOKEN_WRONG,
        TOO_MANY_TRIES
    }

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
