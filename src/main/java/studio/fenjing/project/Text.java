package studio.fenjing.project;

import java.util.regex.Pattern;
import studio.fenjing.project.Refused.Reason;

/** What people type, made clean and bounded before it is stored. */
public final class Text {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 200;

    private static final Pattern ASPECT_RATIO = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?:[0-9]{1,3}");
    /** Controls, half surrogates and marks that change the reading direction of what follows. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private Text() {}

    static String title(String typed) {
        return bounded(typed, LONGEST_TITLE, Reason.TITLE_MISSING, Reason.TITLE_TOO_LONG);
    }

    public static String name(String typed) {
        return bounded(typed, LONGEST_NAME, Reason.NAME_MISSING, Reason.NAME_TOO_LONG);
    }

    static String aspectRatio(String typed) {
        String ratio = typed.strip();
        if (!ASPECT_RATIO.matcher(ratio).matches()) throw new Refused(Reason.ASPECT_RATIO_WRONG);
        return ratio;
    }

    private static String bounded(String typed, int longest, Reason missing, Reason tooLong) {
        String clean = UNSAFE.matcher(typed).replaceAll(" ").strip();
        if (clean.isEmpty()) throw new Refused(missing);
        if (clean.length() > longest) throw new Refused(tooLong);
        return clean;
    }
}
