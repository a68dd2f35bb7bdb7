package studio.fenjing.interchange.screenplay;

import java.util.List;
import studio.fenjing.film.ScreenplayElement;
import studio.fenjing.film.ScreenplayElement.Kind;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.SourceKind;

/** What speaks for a text being a screenplay, an idea or prose. */
public record Evidence(long headings, long speeches, long marks, boolean actionMarks) {
    private static final int IDEA_LINES = 2;
    private static final int IDEA_SENTENCES = 3;
    private static final int IDEA_HAN = 120;
    private static final int IDEA_WORDS = 60;

    public static Evidence of(List<ScreenplayElement> script, List<Line> lines) {
        long speeches = 0;
        for (int i = 1; i < script.size(); i++)
            if (script.get(i).kind() == Kind.DIALOGUE && isSpoken(script.get(i - 1))) speeches++;
        return new Evidence(
                script.stream()
                        .filter(element -> element.kind() == Kind.HEADING)
                        .count(),
                speeches,
                script.stream()
                        .map(ScreenplayElement::kind)
                        .filter(Evidence::isMark)
                        .distinct()
                        .count(),
                lines.stream().anyMatch(Line::isActionMark));
    }

    public boolean isScreenplay() {
        return headings > 0 || actionMarks || speeches > 1 || speeches + marks > 1;
    }

    /** Idea or prose, by length: an idea is a line or two. */
    public static SourceKind kind(List<ScreenplayElement> prose) {
        String text =
                String.join("\n", prose.stream().map(ScreenplayElement::text).toList());
        long sentences = text.chars().filter(c -> "。！？!?.".indexOf(c) >= 0).count();
        boolean brief = Language.of(text) == Language.ZH
                ? text.length() <= IDEA_HAN
                : text.strip().split("\\s+").length <= IDEA_WORDS;
        boolean idea = text.lines().count() <= IDEA_LINES && brief && sentences <= IDEA_SENTENCES;
        return idea ? SourceKind.IDEA : SourceKind.PROSE;
    }

    private static boolean isSpoken(ScreenplayElement before) {
        return before.kind() == Kind.CUE || before.kind() == Kind.PARENTHETICAL;
    }

    private static boolean isMark(Kind kind) {
        return switch (kind) {
            case TITLE_PAGE, SECTION, SYNOPSIS, TRANSITION, LYRICS, CENTERED, PAGE_BREAK -> true;
            default -> false;
        };
    }
}
