package studio.fenjing.project.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Refused.Reason;

/** What people type to sign in, made clean and bounded before it is stored. */
final class Credentials {
    static final int SHORTEST_PASSWORD = 12;
    /** Hashing is slow on purpose: what is hashed must be bounded. */
    static final int LONGEST_PASSWORD = 200;

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,100}");

    private Credentials() {}

    static String signInName(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String newSignInName(String typed) {
        String name = signInName(typed);
        if (!SIGN_IN_NAME.matcher(name).matches()) throw new Refused(Reason.SIGN_IN_NAME_WRONG);
        return name;
    }

    static String newPassword(String typed) {
        if (typed.length() < SHORTEST_PASSWORD) throw new Refused(Reason.PASSWORD_TOO_SHORT);
        if (typed.length() > LONGEST_PASSWORD) throw new Refused(Reason.PASSWORD_TOO_LONG);
        return typed;
    }
}
