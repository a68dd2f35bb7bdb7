package studio.fenjing.script;

/** Text that every database takes: no lone surrogates and no NUL, which become U+FFFD so that offsets stay. */
public final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    public static String of(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) i++;
            else if (Character.isSurrogate(unit) || unit == 0) mended.setCharAt(i, REPLACEMENT);
        }
        return mended.toString();
    }
}
