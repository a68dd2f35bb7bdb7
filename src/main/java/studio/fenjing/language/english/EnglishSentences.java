package studio.fenjing.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.Quotation;
import studio.fenjing.language.word.ReadableText;

/** Divides English text by OpenNLP, and mends what its model tears: titles, initials, quotations. */
public final class EnglishSentences {
    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "sgt.", "lt.", "capt.", "col.", "gen.", "rev.", "jr.", "sr.",
            "no.", "vs.", "mt.", "hon.", "gov.", "sen.", "int.", "ext.");
    private static final Set<String> HOURS = Set.of("a.m.", "p.m.");
    private static final int WORDS_BEFORE_HOUR = 3;
    private static final int PIECE = 2_000;
    private static final int LAST_WORD = 12;

    private final SentenceDetectorME detector;

    EnglishSentences(SentenceModel model) {
        detector = new SentenceDetectorME(model);
    }

    List<Span> of(String readable) {
        Quotation quotation = Quotation.in(readable);
        List<Span> sentences = new ArrayList<>();
        for (Span line : ReadableText.lines(readable)) {
            for (Span sentence : mended(readable, detected(readable, line), quotation))
                ReadableText.addStripped(readable, sentence.start(), sentence.end(), sentences);
        }
        return sentences;
    }

    private List<Span> detected(String text, Span line) {
        List<Span> detected = new ArrayList<>();
        for (Span piece : ReadableText.pieces(text, line, PIECE)) {
            // The model learned from plain quotes and looks back over a run without spaces again and again.
            String plain = EnglishTagger.plain(piece.of(text));
            if (plain.indexOf(' ') < 0) {
                detected.add(piece);
                continue;
            }
            for (opennlp.tools.util.Span found : find(plain))
                detected.add(new Span(piece.start() + found.getStart(), piece.start() + found.getEnd()));
        }
        return detected;
    }

    private synchronized opennlp.tools.util.Span[] find(String plain) {
        return detector.sentPosDetect(plain);
    }

    private static List<Span> mended(String text, List<Span> detected, Quotation quotation) {
        List<Span> mended = new ArrayList<>();
        for (Span sentence : detected) {
            Span last = mended.isEmpty() ? null : mended.getLast();
            if (last != null && belongTogether(text, last, sentence, quotation))
                mended.set(mended.size() - 1, last.to(sentence));
            else mended.add(sentence);
        }
        return mended;
    }

    private static boolean belongTogether(String text, Span left, Span right, Quotation quotation) {
        if (quotation.encloses(left.end() - 1)) return true;
        char next = text.charAt(right.start());
        if (Character.isLowerCase(next)) return true;
        String tail = text.substring(Math.max(left.start(), left.end() - LAST_WORD), left.end());
        if (endsWithAbbreviation(tail)) return true;
        String word = lastWord(tail);
        return HOURS.contains(word) && left.length() < PIECE && left.of(text).split("\\s+").length <= WORDS_BEFORE_HOUR;
    }

    public static boolean endsWithAbbreviation(String text) {
        return TITLES.contains(lastWord(text));
    }

    /** Whether a word and the point behind it are one: Mrs., a.m. */
    static boolean isAbbreviation(String word) {
        return TITLES.contains(word) || HOURS.contains(word);
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && !ReadableText.isSpace(text.charAt(start - 1)) && !Quotation.opens(text.charAt(start - 1)))
            start--;
        return text.substring(start).toLowerCase(Locale.ROOT);
    }
}
