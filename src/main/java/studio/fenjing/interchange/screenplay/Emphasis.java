package studio.fenjing.interchange.screenplay;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The marks {@code *italics*}, {@code **bold**} and {@code _underline_} of Fountain, taken out of a text. */
final class Emphasis {
    private final String text;
    private final BitSet marks = new BitSet();
    private final Map<String, Deque<Integer>> open = new HashMap<>();

    private Emphasis(String text) {
        this.text = text;
    }

    static String strip(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('\\') < 0) return text;
        return new Emphasis(text).stripped();
    }

    private String stripped() {
        for (int i = 0; i < text.length(); ) i = isMark(i) ? read(i, runEnd(i)) : escape(i);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!marks.get(i)) plain.append(text.charAt(i));
        return plain.toString();
    }

    private int escape(int at) {
        if (text.charAt(at) != '\\' || !isMark(at + 1)) return at + 1;
        marks.set(at);
        return at + 2;
    }

    private int read(int from, int to) {
        String mark = text.substring(from, to);
        Deque<Integer> opened = open.computeIfAbsent(mark, m -> new ArrayDeque<>());
        if (!opened.isEmpty() && closes(from, to)) {
            int opener = opened.pop();
            marks.set(opener, opener + mark.length());
            marks.set(from, to);
        } else if (mark.length() <= 3 && opens(from, to)) {
            opened.push(from);
        }
        return to;
    }

    private boolean opens(int from, int to) {
        return to < text.length()
                && !Character.isWhitespace(text.charAt(to))
                && (text.charAt(from) == '*' || from == 0 || !isWord(text.charAt(from - 1)));
    }

    private boolean closes(int from, int to) {
        return from > 0
                && !Character.isWhitespace(text.charAt(from - 1))
                && (text.charAt(from) == '*' || to == text.length() || !isWord(text.charAt(to)));
    }

    /** Han letters stand without spaces, so a mark between them still is one. */
    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private boolean isMark(int at) {
        return at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '_');
    }

    private int runEnd(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == text.charAt(from)) to++;
        return to;
    }
}
