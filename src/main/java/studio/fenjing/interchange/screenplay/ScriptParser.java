package studio.fenjing.interchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;

/** Reads the lines of a screenplay, in Fountain or one of the Chinese stage formats or both. */
public final class ScriptParser {
    private static final Pattern TITLE_KEY = Pattern.compile(
            "(?i)(?:title|credit|authors?|source|draft date|date|contact|notes|copyright|revision|episode|series)\\s?:.*"
                    + "|(?:片名|剧名|标题|题目|编剧|作者|原著|导演|版本|日期|联系方式)\\s?[：:].*");
    private static final Pattern INLINE_BRACKET = Pattern.compile("（([^（()）]{1,60})[)）]|^\\(([^（()）]{1,60})[)）]");
    private static final int SHORT_BRACKET = 8;

    private final Page page;
    private final Speakers speakers;
    private final List<ScreenplayElement> elements = new ArrayList<>();
    private final Paragraph action = new Paragraph(Kind.ACTION, elements);
    private int at = 0;

    public ScriptParser(Page page) {
        this.page = page;
        this.speakers = new Speakers(page);
    }

    public List<ScreenplayElement> read() {
        titlePage();
        while (at < page.size()) at += element(page.line(at));
        action.close();
        return elements;
    }

    /** Reads the element that begins here; the number of lines that it takes. */
    private int element(Line line) {
        if (line.isSetAside()) return 1;
        if (line.isBlank()) return action.close();
        if (line.startsWith("!")) return action.add(line.from(1));
        if (line.isActionMark()) return action.addAlone(line.from(1));
        if (line.isPageBreak()) return emit(Kind.PAGE_BREAK, line);
        if (line.isSection()) return emit(Kind.SECTION, afterMarks(line, '#'));
        if (line.isSynopsis()) return emit(Kind.SYNOPSIS, line.from(1));
        if (line.isCentered())
            return emit(Kind.CENTERED, line.part(1, line.text().length() - 1));
        if (line.startsWith(">") && line.text().length() > 1) return emit(Kind.TRANSITION, line.from(1));
        if (line.startsWith("~")) return emit(Kind.LYRICS, line.from(1));
        Optional<HeadingLine> heading = page.heading(at);
        if (heading.isPresent()) return emit(heading.get().element());
        if (page.isTransition(at)) return emit(Kind.TRANSITION, page.transition(at));
        if (page.isMetadata(at)) return emit(Kind.SYNOPSIS, line);
        Optional<CueLine> cue = speakers.cue(at);
        return cue.isPresent() ? speech(cue.get()) : action.add(line);
    }

    private void titlePage() {
        int first = 0;
        while (first < page.size() && page.line(first).isEmpty()) first++;
        if (first == page.size() || !TITLE_KEY.matcher(page.line(first).text()).matches()) return;
        Paragraph entry = new Paragraph(Kind.TITLE_PAGE, elements);
        for (at = first; at < page.size() && !page.line(at).isBlank(); at++) {
            Line line = page.line(at);
            boolean key = TITLE_KEY.matcher(line.text()).matches();
            if (!key && !line.isIndented()) break;
            if (key) entry.close();
            entry.append(line);
        }
        entry.close();
    }

    private int speech(CueLine cue) {
        action.close();
        int from = at;
        int spoken = elements.size();
        elements.add(new ScreenplayElement(
                Kind.CUE,
                cue.name().span(),
                Emphasis.strip(cue.name().text()),
                null,
                null,
                cue.delivery(),
                cue.dual()));
        cue.parentheticals().forEach(this::parenthetical);
        Paragraph lines = new Paragraph(Kind.DIALOGUE, elements);
        if (!cue.speech().isEmpty()) {
            say(cue.speech(), lines, spoken);
            int last = sayRest(lines, spoken);
            lines.close();
            return last - at + 1;
        }
        at++;
        boolean wraps = speakers.wrapSpeeches() && cue.form() != CueLine.Form.COLON;
        while (at < page.size() && goesOn(page.line(at), lines, spoken, wraps)) at++;
        lines.close();
        int taken = at - from;
        at = from;
        return taken;
    }

    /** A speech beside its cue goes on below where its line ends with a comma; the last line that belongs to it. */
    private int sayRest(Paragraph lines, int cue) {
        int last = at;
        while (page.line(last).breaksOff()
                && page.isSpeechAfter(last)
                && speakers.cue(page.next(last)).isEmpty()) {
            last = page.next(last);
            say(page.line(last), lines, cue);
        }
        return last;
    }

    private boolean goesOn(Line line, Paragraph lines, int cue, boolean wraps) {
        if (line.isSetAside()) return true;
        if (line.isTwoSpaces()) return page.isSpeechAfter(at);
        if (line.isBlank() || page.isStructure(at) || interrupts()) return false;
        boolean started = !lines.isEmpty();
        if (started && !wraps && !(line.isBracketed() && line.text().length() <= SHORT_BRACKET)) return false;
        if (line.startsWith("~")) return lyrics(line, lines);
        if (line.isBracketed()) return bracket(line.part(1, line.text().length() - 1), lines, cue);
        say(line, lines, cue);
        return true;
    }

    /** Another speaker takes the floor without a blank line between. */
    private boolean interrupts() {
        return speakers.cue(at).filter(speakers::isCertain).isPresent();
    }

    /** A line of speech; brackets inside it are directions. */
    private void say(Line line, Paragraph lines, int cue) {
        Matcher bracket = INLINE_BRACKET.matcher(line.text());
        int from = 0;
        while (bracket.find()) {
            append(line.part(from, bracket.start()), lines);
            int group = bracket.group(1) == null ? 2 : 1;
            bracket(line.part(bracket.start(group), bracket.end(group)), lines, cue);
            from = bracket.end();
        }
        append(line.from(from), lines);
    }

    private static void append(Line part, Paragraph lines) {
        if (!part.isEmpty()) lines.append(part);
    }

    private boolean bracket(Line inner, Paragraph lines, int cue) {
        boolean opens = lines.isEmpty() && elements.size() == cue + 1;
        if (opens)
            Bracket.delivery(inner)
                    .ifPresent(delivery -> elements.set(cue, elements.get(cue).from(delivery)));
        lines.close();
        if (!opens || Bracket.directs(inner)) parenthetical(inner);
        return true;
    }

    private void parenthetical(Line inner) {
        if (!inner.isEmpty())
            elements.add(ScreenplayElement.of(Kind.PARENTHETICAL, inner.span(), Emphasis.strip(inner.text())));
    }

    private boolean lyrics(Line line, Paragraph lines) {
        lines.close();
        emit(Kind.LYRICS, line.from(1));
        return true;
    }

    private static Line afterMarks(Line line, char mark) {
        int from = 0;
        while (from < line.text().length() && line.text().charAt(from) == mark) from++;
        return line.from(from);
    }

    private int emit(Kind kind, Line line) {
        return line.isEmpty()
                ? action.close()
                : emit(ScreenplayElement.of(kind, line.span(), Emphasis.strip(line.text())));
    }

    private int emit(ScreenplayElement element) {
        action.close();
        elements.add(element);
        return 1;
    }
}
