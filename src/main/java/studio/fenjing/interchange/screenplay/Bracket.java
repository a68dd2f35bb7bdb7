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

    /** Where the voice comes out of. Who speaks (on phone) or (into radio) is seen; who is heard from it is not. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:对讲机|广播|大?喇叭|扬声器|音箱|音响|收音机|电台|电视机?|录音机?|留声机|答录机|听筒|耳机|无线电|步话机)(?:里|中|上|传来)?|(?:电话|手机)(?:里|中|那头|那边)"
                    + "|(?:over|through|from|out of) (?:the )?(?:phone|radio|intercom|(?:loud)?speakers?|tannoy|tv|television"
                    + "|walkie(?:-talkie)?|headset|p\\.?a\\.?)|filtered|on (?:the )?(?:answering machine|tape|recording)");

    private Bracket() {}

    static Optional<Delivery> delivery(Line inner) {
        return words(inner).flatMap(word -> delivery(word).stream()).findFirst();
    }

    private static Optional<Delivery> delivery(String word) {
        if (DEVICE.matcher(word).matches()) return Optional.of(Delivery.OFF_SCREEN);
        return Terms.of(Delivery.class).read(word).map(Terms.Reading::term);
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
