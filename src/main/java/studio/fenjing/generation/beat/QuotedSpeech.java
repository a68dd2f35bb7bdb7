package studio.fenjing.generation.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.vocabulary.Delivery;
import studio.fenjing.film.vocabulary.Language;

/** Finds what is spoken in prose: words in quotation marks with something said about who says them. */
final class QuotedSpeech {
    static final Pattern QUOTE =
            Pattern.compile("“([^”]+)”|「([^」]+)」|『([^』]+)』|\"([^\"]+)\"|(?<![\\p{L}\\d])‘([^’]{2,})’(?!\\p{L})");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?….，,—～]$");
    private static final Pattern QUOTE_ENDS = Pattern.compile("[!?！？…。][\"”」』]$");
    private static final Pattern TAG_BEHIND = Pattern.compile("(?i)(?:\\S+ ){1,3}(?:" + Attribution.VERBS
            + ")(?: \\w+ly)?[.]|(?:" + Attribution.VERBS + ")(?: \\S+){1,3}[.]|\\p{IsHan}{1,8}[说问答喊叫道]道?。");
    private static final Pattern OFF_SCREEN = Pattern.compile(
            "画外|电话里|听筒|广播|对讲|门外传来|远处传来|\\b(off ?screen|on the phone|over the (radio|intercom|phone)|radio)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VOICE_OVER =
            Pattern.compile("广告语|旁白|\\b(slogan|tagline|voice-?over)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("[.,;:!?。，、；：！？—]+|$");
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?i)(?:,?\\s+and|,)\\s+(?:says|said|asks|asked)[,:]?\\s*$|[，,][又就才便并]?(?:说道|问道|答道|喊道|说|问|答|喊)[:：]\\s*$");
    private static final Pattern CHINESE_TAG =
            Pattern.compile("[他她我它你们]{0,2}(?:[低大轻小高]声|[笑哭接]着)?[又就才便还再]?[地]?(?:对.{1,4})?[说道问答喊叫嚷骂念唱吼讲]{1,2}[了着]?");
    private static final Set<String> TAG_WORDS =
            Set.of("he", "she", "it", "they", "i", "the", "a", "an", "and", "then", "again", "back", "aloud");

    private final Attribution attribution;

    QuotedSpeech(Attribution attribution) {
        this.attribution = attribution;
    }

    List<Beat> read(List<Beat> unread) {
        List<Beat> beats = withTags(unread);
        List<Beat> read = new ArrayList<>();
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            String before = read.isEmpty() ? "" : read.getLast().picture();
            read.add(read(beat, before, i + 1 < beats.size() ? beats.get(i + 1) : null));
        }
        return read;
    }

    /** A quote that asks or shouts ends a sentence, but "she asks" behind it still belongs to it. */
    private static List<Beat> withTags(List<Beat> beats) {
        List<Beat> joined = new ArrayList<>();
        for (Beat beat : beats) {
            Beat last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && QUOTE_ENDS.matcher(last.picture()).find()
                    && TAG_BEHIND.matcher(beat.picture()).matches()) joined.set(joined.size() - 1, last.with(beat));
            else joined.add(beat);
        }
        return joined;
    }

    private Beat read(Beat beat, String before, @Nullable Beat after) {
        Matcher quote = QUOTE.matcher(beat.picture());
        List<DialogueLine> lines = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        String speaker = "";
        int from = 0;
        while (quote.find()) {
            String words = words(quote);
            String around = beat.picture().substring(0, quote.start())
                    + " "
                    + beat.picture().substring(quote.end());
            if (!isSpoken(words, around, before)) continue;
            String next = after != null && !beat.closesSentence() ? after.picture() : "";
            if (lines.isEmpty())
                speaker = attribution.speaker(QUOTE.matcher(around).replaceAll(" "), before, next);
            else if (beat.picture().substring(from, quote.start()).isBlank()) speaker = attribution.speaker("", "", "");
            Delivery delivery = OFF_SCREEN.matcher(around).find()
                    ? Delivery.OFF_SCREEN
                    : VOICE_OVER.matcher(around).find() ? Delivery.VOICE_OVER : Delivery.ON_SCREEN;
            lines.add(new DialogueLine(speaker, words.strip(), null, delivery));
            seen.append(withoutTag(beat.picture().substring(from, quote.start()), speaker))
                    .append(' ');
            from = quote.end();
        }
        if (lines.isEmpty()) {
            attribution.sees(beat.picture());
            return beat;
        }
        seen.append(withoutTag(beat.picture().substring(from), speaker));
        String picture = seen.toString().replaceAll("\\s+", " ").replaceAll("^[\\s，,。.、:：；;！？!?]+|[\\s，,、:：；;]+$", "");
        if (Language.of(picture) == Language.ZH) picture = picture.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "，");
        attribution.sees(picture);
        return beat.with(lines, picture);
    }

    /** A quoted title or sign is not spoken; a quote that ends like a sentence, or that is said, is. */
    private static boolean isSpoken(String words, String around, String before) {
        boolean sentence = SENTENCE_END.matcher(words.strip()).find();
        boolean said = Attribution.SAYING.matcher(around).find()
                || Attribution.SAYING.matcher(before).find();
        return sentence || said && words.strip().length() > 1;
    }

    /** The words beside a quote without those that only say who says it: there is nothing in them to be seen. */
    private static String withoutTag(String beside, String speaker) {
        Matcher mark = MARK.matcher(beside);
        while (mark.find()) {
            String ahead = beside.substring(0, mark.start()).strip();
            if (!ahead.isEmpty() && isTag(ahead, speaker)) return beside.substring(mark.end());
            if (mark.end() == beside.length()) break;
        }
        return LEADS_IN.matcher(beside).replaceFirst("");
    }

    private static boolean isTag(String words, String speaker) {
        if (!Attribution.SAYING.matcher(words).find()) return false;
        String rest = speaker.isEmpty() ? words : words.replaceFirst("(?i)" + Pattern.quote(speaker), "");
        if (CHINESE_TAG.matcher(rest.strip()).matches()) return true;
        for (String word : rest.toLowerCase(Locale.ROOT).strip().split("\\s+"))
            if (!word.isEmpty()
                    && !TAG_WORDS.contains(word)
                    && !word.matches(Attribution.VERBS)
                    && !word.matches("[a-z]{3,}ly")) return false;
        return true;
    }

    private static String words(Matcher quote) {
        for (int group = 1; group <= quote.groupCount(); group++)
            if (quote.group(group) != null) return quote.group(group);
        throw new IllegalStateException("a quote without words");
    }
}
