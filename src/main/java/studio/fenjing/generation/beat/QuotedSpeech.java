package studio.fenjing.generation.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.Mention;

/** Finds what is spoken in prose: words in quotation marks with something said about who says them. */
final class QuotedSpeech {
    private static final Pattern QUOTE =
            Pattern.compile("“([^”]+)”|「([^」]+)」|『([^』]+)』|\"([^\"]+)\"|(?<![\\p{L}\\d])‘([^’]{2,})’(?!\\p{L})");
    private static final Pattern SAYING = Pattern.compile(
            "[说道问答喊叫嚷骂念唱吼讲:：]|\\b(said|says|say|asks?|asked|answers?|answered|repl(y|ies|ied)|whispers?|whispered"
                    + "|shouts?|shouted|calls?|called|mutters?|muttered|cries|cried|adds?|added|tells?|told|reads?|sings?|sang"
                    + "|murmurs?|murmured|yells?|yelled|begins?|goes|announces?|announced)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?….，,—～]$");
    private static final Pattern OFF_SCREEN = Pattern.compile(
            "画外|电话里|听筒|广播|对讲|门外传来|远处传来|\\b(off ?screen|on the phone|over the (radio|intercom|phone)|radio)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Function<Language, Linguist> linguists;
    private final List<String> people;
    private @Nullable String lastSpeaker;
    private @Nullable String lastSeen;

    QuotedSpeech(Function<Language, Linguist> linguists, List<String> people) {
        this.linguists = linguists;
        this.people = people;
    }

    List<Beat> read(List<Beat> beats) {
        List<Beat> read = new ArrayList<>();
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            read.add(read(
                    beat, i > 0 ? beats.get(i - 1).picture() : "", i + 1 < beats.size() ? beats.get(i + 1) : null));
        }
        return read;
    }

    private Beat read(Beat beat, String before, @Nullable Beat after) {
        Matcher quote = QUOTE.matcher(beat.picture());
        List<DialogueLine> lines = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        int from = 0;
        while (quote.find()) {
            String words = words(quote);
            String around = beat.picture().substring(0, quote.start())
                    + " "
                    + beat.picture().substring(quote.end());
            if (!isSpoken(words, around, before)) continue;
            seen.append(beat.picture(), from, quote.start()).append(' ');
            from = quote.end();
            String next = after != null && !beat.closesSentence() ? after.picture() : "";
            String speaker = speaker(around, before, next);
            Delivery delivery = OFF_SCREEN.matcher(around).find() ? Delivery.OFF_SCREEN : Delivery.ON_SCREEN;
            lines.add(new DialogueLine(speaker, words.strip(), null, delivery));
            lastSpeaker = speaker;
        }
        seen.append(beat.picture().substring(from));
        List<String> here = named(beat.picture());
        if (!here.isEmpty()) lastSeen = here.getFirst();
        if (lines.isEmpty()) return beat;
        String picture = seen.toString().replaceAll("\\s+", " ").replaceAll("^[\\s，,。.、:：；;！？!?]+|[\\s，,、:：；;]+$", "");
        return beat.with(lines, picture);
    }

    /** A quoted title or sign is not spoken; a quote that ends like a sentence, or that is said, is. */
    private static boolean isSpoken(String words, String around, String before) {
        boolean sentence = SENTENCE_END.matcher(words.strip()).find();
        boolean said = SAYING.matcher(around).find() || SAYING.matcher(before).find();
        return sentence || said && words.strip().length() > 1;
    }

    private String speaker(String around, String before, String after) {
        for (String text : List.of(around, after, before)) {
            if (text.isBlank() || !text.equals(around) && !SAYING.matcher(text).find()) continue;
            List<String> named = named(text);
            if (!named.isEmpty()) return named.getFirst();
        }
        if (lastSeen != null && !lastSeen.equals(lastSpeaker)) return lastSeen;
        if (people.size() == 2 && lastSpeaker != null)
            return people.get(0).equals(lastSpeaker) ? people.get(1) : people.get(0);
        if (lastSeen != null) return lastSeen;
        if (lastSpeaker != null) return lastSpeaker;
        return people.isEmpty() ? "" : people.getFirst();
    }

    private List<String> named(String text) {
        if (text.isBlank()) return List.of();
        return linguists.apply(Language.of(text)).mentions(text, people).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .map(Mention::text)
                .map(name -> people.stream()
                        .filter(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    private static String words(Matcher quote) {
        for (int group = 1; group <= quote.groupCount(); group++)
            if (quote.group(group) != null) return quote.group(group);
        throw new IllegalStateException("a quote without words");
    }
}
