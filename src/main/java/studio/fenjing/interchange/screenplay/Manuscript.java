package studio.fenjing.interchange.screenplay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;

/** A text cut into lines, with notes {@code [[ ]]}, boneyards and characters that cannot be seen set aside. */
public final class Manuscript {
    private final String text;
    private final BitSet hidden;
    private final BitSet setAside = new BitSet();
    private final List<Line> lines = new ArrayList<>();
    private final List<ScreenplayElement> notes = new ArrayList<>();

    private Manuscript(String text) {
        this.text = text;
        this.hidden = new BitSet(text.length());
    }

    public static Manuscript of(String text) {
        Manuscript manuscript = new Manuscript(text);
        manuscript.hideInvisible();
        manuscript.setBoneyardsAside();
        manuscript.setNotesAside();
        manuscript.cutLines();
        return manuscript;
    }

    public List<Line> lines() {
        return lines;
    }

    /** The notes and boneyards, in order. */
    public List<ScreenplayElement> notes() {
        return notes;
    }

    private void hideInvisible() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isSurrogate(c) && Character.charCount(text.codePointAt(i)) == 2;
            if (isInvisible(c) || Character.isSurrogate(c) && !pair) hidden.set(i);
            if (pair) i++;
        }
    }

    /** Controls, byte order marks and the marks that turn text right to left. */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    private void setBoneyardsAside() {
        int open = text.indexOf("/*");
        while (open >= 0) {
            int close = text.indexOf("*/", open + 2);
            if (close < 0) return;
            setAside(Kind.BONEYARD, open, close);
            open = text.indexOf("/*", close + 2);
        }
    }

    private void setNotesAside() {
        int close = -1;
        int blank = -1;
        for (int open = text.indexOf("[["); open >= 0; open = text.indexOf("[[", open)) {
            if (close < open + 2) close = text.indexOf("]]", open + 2);
            if (close < 0) return;
            if (blank < open) blank = emptyLineAfter(open);
            boolean whole = close < blank && !setAside.get(open) && !setAside.get(close);
            if (whole) setAside(Kind.NOTE, open, close);
            open = whole ? close + 2 : open + 2;
        }
    }

    /** Where the next empty line stands; a note does not reach over it. */
    private int emptyLineAfter(int from) {
        for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
            int next = i + 1 < text.length() && text.charAt(i + 1) == '\r' ? i + 2 : i + 1;
            if (next < text.length() && text.charAt(next) == '\n') return i;
        }
        return Integer.MAX_VALUE;
    }

    private void setAside(Kind kind, int open, int close) {
        hidden.set(open, close + 2);
        setAside.set(open, close + 2);
        Line inner = Line.of(text.substring(open + 2, close), open + 2);
        if (!inner.isEmpty()) notes.add(ScreenplayElement.of(kind, inner.span(), inner.text()));
    }

    private void cutLines() {
        notes.sort((a, b) -> a.span().compareTo(b.span()));
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !breaksLine(text.charAt(i))) continue;
            lines.add(line(start, i));
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private Line line(int start, int end) {
        boolean crosses = crosses(start, end);
        int firstHidden = hidden.nextSetBit(start);
        if (firstHidden < 0 || firstHidden >= end) return Line.of(text.substring(start, end), start, null, crosses);
        int[] offsets = IntStream.range(start, end).filter(i -> !hidden.get(i)).toArray();
        StringBuilder visible = new StringBuilder(offsets.length);
        for (int offset : offsets) visible.append(text.charAt(offset));
        return Line.of(visible.toString(), start, offsets, crosses);
    }

    private boolean crosses(int start, int end) {
        int first = setAside.nextSetBit(start);
        return first >= 0 && first < Math.max(end, start + 1);
    }
}
