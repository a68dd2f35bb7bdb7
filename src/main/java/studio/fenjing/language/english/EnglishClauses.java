package studio.fenjing.language.english;

import java.util.List;
import java.util.Set;
import studio.fenjing.language.word.ClauseRule;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Quotation;
import studio.fenjing.language.word.Word;

/** English clauses end at a mark or before and, then, while, as, where both sides have a finite verb of their own. */
final class EnglishClauses implements ClauseRule {
    private static final Set<String> JOINING = Set.of("and", "then", "while", "as");
    private static final Set<String> MARKS = Set.of(",", ";", ":", "—", "–", "--");

    @Override
    public boolean mayEndBehind(List<Word> words, int index) {
        if (MARKS.contains(words.get(index).text())) return true;
        String text = words.get(index).text();
        boolean closing = Quotation.closes(text.charAt(text.length() - 1));
        if (words.get(index).partOfSpeech() == PartOfSpeech.PUNCTUATION && !closing) return false;
        String next = words.get(index + 1).lemma();
        // "and then she runs" divides before "and" only; "as soon as" and "as big as" compare.
        if (JOINING.contains(words.get(index).lemma()) || !JOINING.contains(next)) return false;
        return !next.equals("as") || !compares(words, index + 1);
    }

    private static boolean compares(List<Word> words, int as) {
        boolean adverbBefore = as > 1 && words.get(as - 2).lemma().equals("as");
        boolean adverbBehind =
                as + 2 < words.size() && words.get(as + 2).lemma().equals("as");
        boolean asIf = as + 1 < words.size()
                && Set.of("if", "though").contains(words.get(as + 1).lemma());
        return adverbBefore || adverbBehind || asIf;
    }

    @Override
    public boolean standsAlone(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) if (isFinite(words, from, i)) return true;
        return false;
    }

    @Override
    public boolean leadsOn(List<Word> words, int from, int to) {
        return false;
    }

    private static boolean isFinite(List<Word> words, int from, int i) {
        if (words.get(i).partOfSpeech() != PartOfSpeech.VERB) return false;
        String form = KnownNames.lower(words.get(i).text());
        if (form.endsWith("ing") && !form.equals(words.get(i).lemma())) return false;
        if (i > 0 && words.get(i - 1).lemma().equals("to")) return false;
        // A part that opens with a participle tells of what the other part does: "a letter, folded twice".
        return i > from || !form.endsWith("ed");
    }
}
