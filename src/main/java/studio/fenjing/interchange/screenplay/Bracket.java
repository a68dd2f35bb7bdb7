package studio.fenjing.interchange.screenplay;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Terms;

/** What stands in brackets at a cue or in a speech: where the voice comes from, a direction, or only that it goes on. */
final class Bracket {
    private static final Pattern CONTINUED = Pattern.compile("(?i)cont[’']?d?\\.?|continued|continuing|more|续|继续");

    private Bracket() {}

    static Optional<Delivery> delivery(Line inner) {
        return words(inner)
                .flatMap(word -> Terms.of(Delivery.class).read(word).stream())
                .map(Terms.Reading::term)
                .findFirst();
    }

    /** Says how a line is spoken or what is done meanwhile. */
    static boolean directs(Line inner) {
        return words(inner)
                .anyMatch(word -> !CONTINUED.matcher(word).matches()
                        && Terms.of(Delivery.class).read(word).isEmpty());
    }

    private static Stream<String> words(Line inner) {
        return Arrays.stream(inner.text().split("[,，、;；]")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
