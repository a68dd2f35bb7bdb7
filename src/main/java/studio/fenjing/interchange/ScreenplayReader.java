package studio.fenjing.interchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.interchange.screenplay.Evidence;
import studio.fenjing.interchange.screenplay.Line;
import studio.fenjing.interchange.screenplay.Manuscript;
import studio.fenjing.interchange.screenplay.Page;
import studio.fenjing.interchange.screenplay.Paragraph;
import studio.fenjing.interchange.screenplay.ScriptParser;

/** Reads an idea, prose or a screenplay in Chinese, English or both; every element keeps its place in the text. */
public final class ScreenplayReader {
    public static final int MOST_CHARACTERS = 400_000;
    private static final int CONTROLS_IN_TEXT = 10;

    private ScreenplayReader() {}

    /**
     * Reads a text whose kind shows in it.
     *
     * @throws UnreadableText where the text is empty, too long or no text
     */
    public static Screenplay read(String text) {
        return read(text, null);
    }

    /**
     * Reads a text as the kind that its writer says it is.
     *
     * @param kind recognised where absent
     * @throws UnreadableText where the text is empty, too long or no text
     */
    public static Screenplay read(String text, @Nullable SourceKind kind) {
        check(text);
        Manuscript manuscript = Manuscript.of(text);
        if (kind == null || kind == SourceKind.SCREENPLAY) {
            List<ScreenplayElement> script = new ScriptParser(new Page(manuscript.lines())).read();
            if (kind != null || Evidence.of(script, manuscript.lines()).isScreenplay())
                return screenplay(manuscript, text, SourceKind.SCREENPLAY, script);
        }
        List<ScreenplayElement> prose = prose(manuscript.lines());
        return screenplay(manuscript, text, kind == null ? Evidence.kind(prose) : kind, prose);
    }

    private static Screenplay screenplay(
            Manuscript manuscript, String text, SourceKind kind, List<ScreenplayElement> elements) {
        List<ScreenplayElement> all = new ArrayList<>(elements);
        all.addAll(manuscript.notes());
        all.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return new Screenplay(text, kind, Language.of(text), all);
    }

    private static List<ScreenplayElement> prose(List<Line> lines) {
        List<ScreenplayElement> elements = new ArrayList<>();
        Paragraph paragraph = new Paragraph(Kind.ACTION, elements);
        for (Line line : lines) {
            if (line.isSetAside()) continue;
            if (line.isBlank()) paragraph.close();
            else paragraph.add(line);
        }
        paragraph.close();
        return elements;
    }

    private static void check(String text) {
        if (text.length() > MOST_CHARACTERS) throw UnreadableText.tooLong(text.length(), MOST_CHARACTERS);
        int controls = (int) text.chars().filter(ScreenplayReader::isControl).count();
        if (text.indexOf('\0') >= 0 || controls * CONTROLS_IN_TEXT > text.length())
            throw UnreadableText.binary(controls);
        if (text.chars().allMatch(ScreenplayReader::saysNothing)) throw UnreadableText.empty();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD';
    }

    private static boolean saysNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
