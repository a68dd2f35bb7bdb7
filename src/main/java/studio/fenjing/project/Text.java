package studio.fenjing.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import studio.fenjing.project.Refused.Reason;

/** What people type, made clean and bounded before it is stored. */
final class Text {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 200;
    static final int SHORTEST_PASSWORD = 12;
    /** Hashing is slow on purpose: what is hashed must be bounded. */
    static final int LONGEST_PASSWORD = 200;

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,100}");
    private static final Pattern ASPECT_RATIO = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?:[0-9]{1,3}");
    /** Controls, half surrogates and marks that change the reading direction of what follows. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private Text() {}

    static String title(String typed) {
        return bounded(typed, LONGEST_TITLE, Reason.TITLE_MISSING, Reason.TITLE_TOO_LONG);
    }

    static String name(String typed) {
        return bounded(typed, LONGEST_NAME, Reason.NAME_MISSING, Reason.NAME_TOO_LONG);
    }

    static String signInName(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String newSignInName(String typed) {
        String name = signInName(typed);
        if (!SIGN_IN_NAME.matcher(name).matches()) throw new Refused(Reason.SIGN_IN_NAME_WRONG);
        return name;
    }

    static String aspectRatio(String typed) {
        String ratio = typed.strip();
        if (!ASPECT_RATIO.matcher(ratio).matches()) throw new Refused(Reason.ASPECT_RATIO_WRONG);
        return ratio;
    }

    static String newPassword(String typed) {
        if (typed.length() < SHORTEST_PASSWORD) throw new Refused(Reason.PASSWORD_TOO_SHORT);
        if (typed.length() > LONGEST_PASSWORD) throw new Refused(Reason.PASSWORD_TOO_LONG);
        return typed;
    }

    private static String bounded(String typed, int longest, Reason missing, Reason tooLong) {
        String clean = UNSAFE.matcher(typed).replaceAll(" ").strip();
        if (clean.isEmpty()) throw new Refused(missing);
        if (clean.length() > longest) throw new Refused(tooLong);
        return clean;
    }
}
