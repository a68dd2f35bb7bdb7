package studio.fenjing.language.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studio.fenjing.film.Span;
import studio.fenjing.language.english.EnglishSentences;
import studio.fenjing.language.word.Quotation;
import studio.fenjing.language.word.ReadableText;

/** Divides Chinese text, which may hold other languages, at its marks. */
final class ChineseSentences {
    private static final String MARKS = "。！？…；!?;";
    /** Who spoke the quotation that just ended: 她说, 老郑低声问道. */
    private static final Pattern ATTRIBUTION =
            Pattern.compile("^[^，。！？…；：\\s“”「」没无不]{0,8}?(?:说|道|问|喊|叫|答|吼|骂|嘟囔|嘀咕|低语)(?=[，。：:！…“「]|$)");

    private static final int LONGEST_ATTRIBUTION = 12;

    private ChineseSentences() {}

    static List<Span> of(String readable) {
        Quotation quotation = Quotation.in(readable);
        List<Span> sentences = new ArrayList<>();
        for (Span line : ReadableText.lines(readable)) divide(readable, line, quotation, sentences);
        return sentences;
    }

    private static void divide(String text, Span line, Quotation quotation, List<Span> to) {
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (!isMark(text, i)) continue;
            int end = i + 1;
            while (end < line.end() && isMark(text, end)) end++;
            while (end < line.end() && Quotation.closes(text.charAt(end))) end++;
            i = end - 1;
            if (quotation.encloses(i) || goesOn(text, end, line.end())) continue;
            ReadableText.addStripped(text, start, end, to);
            start = end;
        }
        ReadableText.addStripped(text, start, line.end(), to);
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        if (MARKS.indexOf(c) >= 0) return true;
        if (c != '.' || i < 2 || !Character.isLetter(text.charAt(i - 1)) || !Character.isLetter(text.charAt(i - 2)))
            return false;
        return (i + 1 == text.length() || ReadableText.isSpace(text.charAt(i + 1)))
                && !EnglishSentences.endsWithAbbreviation(text.substring(Math.max(0, i - 12), i + 1));
    }

    private static boolean goesOn(String text, int end, int lineEnd) {
        if (end >= lineEnd) return false;
        if ("，、,".indexOf(text.charAt(end)) >= 0) return true;
        if (!Quotation.closes(text.charAt(end - 1))) return false;
        String next = text.substring(end, Math.min(lineEnd, end + LONGEST_ATTRIBUTION));
        return ATTRIBUTION.matcher(next).find();
    }
}
