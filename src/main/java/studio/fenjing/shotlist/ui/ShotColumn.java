package studio.fenjing.shotlist.ui;

import java.util.List;
import java.util.stream.Stream;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Term;

/**
 * A column of the shot table.
 *
 * @param kind {@code term}, {@code text} or {@code number}
 * @param options the terms to choose from
 * @param width in CSS pixels
 * @param frozen whether it stays in sight
 * @param required whether a shot always has it, so that Delete leaves it
 * @param wraps whether its text takes up to three lines
 */
record ShotColumn(
        String key,
        String label,
        String kind,
        List<Option> options,
        int width,
        boolean frozen,
        boolean readonly,
        boolean required,
        boolean wraps) {

    /** A term to choose; {@code words} are what else people may type for it. */
    record Option(String value, String label, List<String> words) {
        static Option of(Term term, Language language) {
            Language other = language == Language.ZH ? Language.EN : Language.ZH;
            List<String> synonyms = term.words().synonyms().stream()
                    .filter(word -> !word.startsWith("?"))
                    .toList();
            return new Option(
                    term.name(),
                    term.in(language),
                    Stream.concat(Stream.of(term.in(other)), synonyms.stream()).toList());
        }
    }

    /** What is read first stands first, so that picture and lines are in sight on a laptop. */
    private static final List<ShotField> ORDER = List.of(
            ShotField.NUMBER,
            ShotField.SIZE,
            ShotField.ANGLE,
            ShotField.MOVEMENT,
            ShotField.SECONDS,
            ShotField.ACTION,
            ShotField.DIALOGUE,
            ShotField.FRAMING,
            ShotField.SUBJECTS,
            ShotField.LENS,
            ShotField.TRANSITION,
            ShotField.SOUND,
            ShotField.MUSIC,
            ShotField.LIGHTING,
            ShotField.NOTES);

    static List<ShotColumn> all(Language language) {
        return ORDER.stream().map(field -> of(field, language)).toList();
    }

    private static ShotColumn of(ShotField field, Language language) {
        boolean terms = !field.terms().isEmpty();
        boolean number = field == ShotField.NUMBER || field == ShotField.LENS || field == ShotField.SECONDS;
        return new ShotColumn(
                field.key(),
                field.in(language),
                terms ? "term" : number ? "number" : "text",
                field.terms().stream().map(term -> Option.of(term, language)).toList(),
                width(field, language),
                field == ShotField.NUMBER,
                false,
                terms || field == ShotField.NUMBER || field == ShotField.SECONDS,
                field == ShotField.ACTION || field == ShotField.DIALOGUE || field == ShotField.NOTES);
    }

    private static int width(ShotField field, Language language) {
        return switch (field) {
            case NUMBER, LENS -> 60;
            case SECONDS -> language == Language.ZH ? 60 : 76;
            case SIZE -> language == Language.ZH ? 80 : 136;
            case FRAMING, ANGLE, MOVEMENT, TRANSITION -> language == Language.ZH ? 80 : 116;
            case SUBJECTS -> 112;
            case ACTION -> 320;
            case DIALOGUE -> 240;
            case NOTES -> 180;
            case MUSIC, SOUND, LIGHTING -> 110;
        };
    }
}
