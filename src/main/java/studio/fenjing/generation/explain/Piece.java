package studio.fenjing.generation.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Span;
import studio.fenjing.generation.beat.Beat;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Word;

/**
 * A part of a beat that can be taken out of it: a word that means something, a mark that asks or calls, who speaks, how
 * it is said.
 *
 * @param beat which beat of the scene
 * @param place its place in the source
 * @param without the beat as it reads without it
 */
record Piece(int beat, Span place, Beat without) {
    private static final Pattern MARK = Pattern.compile("[?？!！]+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int RECOGNISED_BY = 12;

    /** A word of the beat, in the source and in what the beat reads. */
    private record Found(Span place, Span word) {}

    /** @param together so many neighbouring words are taken out at once */
    static List<Piece> of(int index, Beat beat, String source, Linguist linguist, int together) {
        List<Piece> pieces = new ArrayList<>();
        int at = beat.span().start();
        if (beat.picture().isEmpty() && beat.isSpeech()) at = speech(index, beat, source, pieces);
        List<Found> found = found(beat, source, linguist, at);
        for (int from = 0; from < found.size(); from += together) {
            List<Found> group = found.subList(from, Math.min(found.size(), from + together));
            pieces.add(new Piece(
                    index,
                    group.getFirst().place().to(group.getLast().place()),
                    without(beat, group.stream().map(Found::word).toList())));
        }
        return pieces;
    }

    private static List<Found> found(Beat beat, String source, Linguist linguist, int from) {
        List<Found> found = new ArrayList<>();
        int at = from;
        for (Word word : linguist.words(beat.words())) {
            int start = source.indexOf(word.text(), at);
            int end = start + word.text().length();
            if (start < 0 || end > beat.span().end()) continue;
            at = end;
            boolean mark = MARK.matcher(word.text()).matches();
            boolean means = !word.stop() && LETTER.matcher(word.text()).find();
            if (mark || means) found.add(new Found(new Span(start, end), word.span()));
        }
        return found;
    }

    /** Who speaks, and how it is to be said; returns where the line itself begins. */
    private static int speech(int index, Beat beat, String source, List<Piece> pieces) {
        DialogueLine line = beat.lines().getFirst();
        int start = beat.span().start();
        String opening =
                line.text().substring(0, Math.min(RECOGNISED_BY, line.text().length()));
        int begins = source.indexOf(opening, start);
        if (begins < 0 || begins >= beat.span().end()) return start;
        int name = source.indexOf(line.character(), start);
        if (!line.character().isBlank() && name >= 0 && name < begins)
            pieces.add(new Piece(
                    index,
                    new Span(name, name + line.character().length()),
                    spoken(beat, new DialogueLine("", line.text(), line.parenthetical(), line.delivery()))));
        String aside = line.parenthetical();
        int said = aside == null || aside.isBlank() ? -1 : source.indexOf(aside, start);
        if (aside != null && said >= 0 && said < begins)
            pieces.add(new Piece(
                    index,
                    new Span(said, said + aside.length()),
                    spoken(beat, new DialogueLine(line.character(), line.text(), null, line.delivery()))));
        return begins;
    }

    private static Beat spoken(Beat beat, DialogueLine first) {
        List<DialogueLine> lines = new ArrayList<>(beat.lines());
        lines.set(0, first);
        return with(beat, beat.picture(), lines);
    }

    /** @param words their places in what the beat reads, in order */
    private static Beat without(Beat beat, List<Span> words) {
        if (!beat.picture().isEmpty() || !beat.isSpeech())
            return with(beat, cut(beat.picture(), 0, words), beat.lines());
        List<DialogueLine> lines = new ArrayList<>();
        int from = 0;
        for (DialogueLine line : beat.lines()) {
            lines.add(new DialogueLine(
                    line.character(), cut(line.text(), from, words), line.parenthetical(), line.delivery()));
            from += line.text().length() + 1;
        }
        return with(beat, "", lines);
    }

    private static Beat with(Beat beat, String picture, List<DialogueLine> lines) {
        return new Beat(beat.span(), picture, lines, beat.opensSentence(), beat.closesSentence(), beat.transition());
    }

    /** @param from where the text begins in what the words are places in */
    private static String cut(String text, int from, List<Span> words) {
        StringBuilder left = new StringBuilder(text);
        for (Span word : words.reversed())
            if (word.start() >= from && word.end() <= from + text.length())
                left.delete(word.start() - from, word.end() - from);
        return left.toString().replaceAll("  +", " ").strip();
    }
}
