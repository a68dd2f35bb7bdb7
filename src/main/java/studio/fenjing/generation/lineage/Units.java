package studio.fenjing.generation.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;

/**
 * A text as what can be copied of it: words without capitals and marks, Chinese character by character. A slot of a
 * phrase, {@code {who}}, is a gap that no run goes across.
 */
final class Units {
    /** Ten characters say as much as six words. */
    private static final double HAN = 0.6;

    /** A window this heavy is four characters, three words, or a mixture. */
    static final double WINDOW = 2.4;

    private static final Pattern UNIT = Pattern.compile("\\{\\w+}|\\p{IsHan}|(?:(?!\\p{IsHan})[\\p{L}\\p{N}]['’]?)+");

    private final List<String> folded = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    Units(String text) {
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            folded.add(unit.group().toLowerCase(Locale.ROOT).replace('’', '\''));
            places.add(new Span(unit.start(), unit.end()));
        }
    }

    int size() {
        return folded.size();
    }

    Span place(int unit) {
        return places.get(unit);
    }

    boolean isGap(int unit) {
        return folded.get(unit).startsWith("{");
    }

    boolean same(int unit, Units other, int at) {
        return !isGap(unit) && folded.get(unit).equals(other.folded.get(at));
    }

    /** In words; of a run, from inclusive to exclusive. */
    double weight(int from, int to) {
        double weight = 0;
        for (int i = from; i < to; i++) weight += weight(i);
        return weight;
    }

    private double weight(int unit) {
        return isGap(unit) ? 0 : Language.isHan(folded.get(unit).codePointAt(0)) ? HAN : 1;
    }

    /** The end of the window that begins at a unit; -1 where a gap or the end of the text comes first. */
    int window(int from) {
        double weight = 0;
        for (int i = from; i < size() && !isGap(i); i++) {
            weight += weight(i);
            if (weight > WINDOW - 1e-9) return i + 1;
        }
        return -1;
    }

    long hash(int from, int to) {
        long hash = 1125899906842597L;
        for (int i = from; i < to; i++) {
            String unit = folded.get(i);
            for (int c = 0; c < unit.length(); c++) hash = 31 * hash + unit.charAt(c);
            hash = 31 * hash + ' ';
        }
        return hash;
    }
}
