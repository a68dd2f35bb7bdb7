package studio.fenjing.interchange.screenplay;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;

/**
 * A line of a manuscript, or a part of one: what can be read of it, and where each character stands in the source.
 * Space at both ends lies outside.
 */
public final class Line {
    private static final Pattern FORCED_HEADING = Pattern.compile("\\.[\\p{L}\\p{Lo}#].*");
    private static final Pattern PAGE_BREAK = Pattern.compile("={3,}");
    private static final Pattern SECTION = Pattern.compile("#{1,6}[^#].*[^#]|#{1,6}[^#]");

    private final String text;
    private final int start;
    private final int @Nullable [] offsets;
    private final int base;
    private final boolean twoSpaces;
    private final boolean indented;
    private final boolean setAside;

    private Line(String text, int start, int @Nullable [] offsets, int base, boolean setAside) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        this.text = text.substring(from, to);
        this.start = start + from;
        this.offsets = offsets;
        this.base = base + from;
        this.twoSpaces = from == to && text.length() >= 2;
        this.indented = from > 0;
        this.setAside = setAside;
    }

    static Line of(String text, int start) {
        return new Line(text, start, null, 0, false);
    }

    /** @param offsets where each character of {@code text} stands in the source, if there is anything between them */
    static Line of(String text, int start, int @Nullable [] offsets, boolean setAside) {
        return new Line(text, start, offsets, 0, setAside);
    }

    /** What can be read of it. */
    String text() {
        return text;
    }

    Span span() {
        return text.isEmpty() ? new Span(start, start) : new Span(offset(0), offset(text.length() - 1) + 1);
    }

    /** The part of the readable text from {@code begin} to {@code end}. */
    Line part(int begin, int end) {
        return new Line(text.substring(begin, Math.max(begin, end)), start + begin, offsets, base + begin, setAside);
    }

    Line from(int begin) {
        return part(begin, text.length());
    }

    Line upTo(int end) {
        return part(0, end);
    }

    public boolean isBlank() {
        return text.isEmpty() && !setAside;
    }

    /** Nothing is left of it beside a note or a boneyard. */
    public boolean isSetAside() {
        return text.isEmpty() && setAside;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Blank, but with two spaces: a speech goes on after it. */
    boolean isTwoSpaces() {
        return isBlank() && twoSpaces;
    }

    boolean isIndented() {
        return indented;
    }

    boolean startsWith(String mark) {
        return text.startsWith(mark);
    }

    boolean isForcedHeading() {
        return text.startsWith(".") && FORCED_HEADING.matcher(text).matches();
    }

    boolean isPageBreak() {
        return text.startsWith("===") && PAGE_BREAK.matcher(text).matches();
    }

    boolean isSection() {
        return text.startsWith("#") && SECTION.matcher(text).matches();
    }

    boolean isSynopsis() {
        return text.startsWith("=") && !isPageBreak() && text.length() > 1;
    }

    boolean isCentered() {
        return text.length() > 2 && text.startsWith(">") && text.endsWith("<");
    }

    public boolean isActionMark() {
        return !text.isEmpty() && "△▲Δ∆".indexOf(text.charAt(0)) >= 0;
    }

    boolean isBracketed() {
        return text.length() > 2
                && (text.startsWith("(") || text.startsWith("（"))
                && (text.endsWith(")") || text.endsWith("）"))
                && text.indexOf(')') + text.indexOf('）') + 1 == text.length() - 1;
    }

    boolean hasHan() {
        return text.codePoints().anyMatch(Language::isHan);
    }

    boolean breaksOff() {
        return !text.isEmpty() && "，,、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Ends with a mark that closes a sentence or a quotation. */
    boolean closesSentence() {
        return !text.isEmpty() && "。！？…!?.”」』\"）)】：:；;—~".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int offset(int index) {
        return offsets == null ? start + index : offsets[base + index];
    }
}
