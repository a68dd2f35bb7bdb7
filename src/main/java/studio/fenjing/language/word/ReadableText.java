package studio.fenjing.language.word;

import java.util.ArrayList;
import java.util.List;
import studio.fenjing.film.Span;

/** Makes any text fit for the language tools without moving an offset. */
public final class ReadableText {
    private ReadableText() {}

    /** The text with control characters and halves of surrogate pairs blanked; as long as before. */
    public static String of(String text) {
        char[] readable = text.toCharArray();
        for (int i = 0; i < readable.length; i++) {
            char c = readable[i];
            if (Character.isHighSurrogate(c) && i + 1 < readable.length && Character.isLowSurrogate(readable[i + 1]))
                i++;
            else if (Character.isSurrogate(c) || isNoise(c)) readable[i] = ' ';
        }
        return new String(readable);
    }

    private static boolean isNoise(char c) {
        return c != '\n' && c != '\r' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    public static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !endsLine(text.charAt(i))) continue;
            addStripped(text, start, i, lines);
            start = i + 1;
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Adds what is left of {@code [start, end)} without surrounding space, if anything. */
    public static void addStripped(String text, int start, int end, List<Span> to) {
        int from = start;
        int until = end;
        while (from < until && isSpace(text.charAt(from))) from++;
        while (until > from && isSpace(text.charAt(until - 1))) until--;
        if (from < until) to.add(new Span(from, until));
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * The span in pieces of at most {@code most} characters, for tools whose time grows faster than their text; cut
     * behind a space or mark where there is one in the second half of a piece.
     */
    public static List<Span> pieces(String text, Span span, int most) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        while (span.end() - start > most) {
            int cut = start + most;
            while (cut > start + most / 2 && Character.isLetterOrDigit(text.charAt(cut - 1))) cut--;
            if (cut == start + most / 2) cut = start + most;
            if (Character.isHighSurrogate(text.charAt(cut - 1))) cut--;
            pieces.add(new Span(start, cut));
            start = cut;
        }
        if (start < span.end()) pieces.add(new Span(start, span.end()));
        return pieces;
    }
}
