package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Framing;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.film.vocabulary.Term;

/** Finds the words of the trade in a picture, which say how something is filmed and not what. */
final class CameraWords {
    /** What people write for the terms beside their names. */
    private static final List<String> SPOKEN = List.of(
            "镜头",
            "推近",
            "拉远",
            "推镜",
            "拉镜",
            "摇镜",
            "近镜",
            "close-up",
            "close up",
            "closeup",
            "camera",
            "shot",
            "shots",
            "zoom",
            "zooms");

    /** Single English words of the vocabulary (full, pan, iris) and single characters (推, 摇) are usual words too. */
    private static final Pattern TELLING = Pattern.compile("\\p{IsHan}{2,}|\\p{Lu}{2,4}|.*[ -].*");

    private static final Pattern WORDS = Pattern.compile(vocabulary()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(CameraWords::pattern)
            .collect(Collectors.joining("|")));

    private CameraWords() {}

    static List<Span> in(String picture) {
        List<Span> spans = new ArrayList<>();
        Matcher word = WORDS.matcher(picture);
        while (word.find()) spans.add(new Span(word.start(), word.end()));
        return spans;
    }

    private static Stream<String> vocabulary() {
        Stream<Term> terms = Stream.of(ShotSize.values(), Framing.values(), Angle.values(), Movement.values())
                .flatMap(Arrays::stream);
        Stream<String> names = terms.flatMap(term -> Stream.concat(
                        Stream.of(term.words().chinese(), term.words().english()), term.words().synonyms().stream()))
                .map(word -> word.startsWith("?") ? word.substring(1) : word)
                .filter(word -> TELLING.matcher(word).matches());
        return Stream.concat(names, SPOKEN.stream()).distinct();
    }

    /** Abbreviations only in capitals, other Latin words in any case and only whole. */
    private static String pattern(String word) {
        if (word.codePoints().anyMatch(Language::isHan)) return Pattern.quote(word);
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
        return word.matches("\\p{Lu}+") ? whole : "(?i:" + whole + ")";
    }
}
