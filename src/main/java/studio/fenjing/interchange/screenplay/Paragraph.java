package studio.fenjing.interchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;

/** Lines that make one element together; Chinese lines are paragraphs of their own unless one breaks off in mid-sentence. */
public final class Paragraph {
    private static final int FULL_LINE = 15;

    private final Kind kind;
    private final List<ScreenplayElement> elements;
    private final List<Line> lines = new ArrayList<>();

    /** @param elements where the paragraph goes when it is closed */
    public Paragraph(Kind kind, List<ScreenplayElement> elements) {
        this.kind = kind;
        this.elements = elements;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Adds a line that may begin a new paragraph; returns the one line that it takes. */
    public int add(Line line) {
        if (!lines.isEmpty() && !runsOn(lines.getLast(), line)) close();
        if (!line.isEmpty()) lines.add(line);
        return 1;
    }

    /** Adds a line that begins a paragraph whatever stood before it. */
    int addAlone(Line line) {
        close();
        return add(line);
    }

    void append(Line line) {
        lines.add(line);
    }

    public int close() {
        if (lines.isEmpty()) return 1;
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        elements.add(ScreenplayElement.of(
                kind, lines.getFirst().span().to(lines.getLast().span()), Emphasis.strip(text)));
        lines.clear();
        return 1;
    }

    private static boolean runsOn(Line before, Line line) {
        if (!before.hasHan() && !line.hasHan()) return true;
        return !before.closesSentence() && before.text().length() >= FULL_LINE;
    }
}
