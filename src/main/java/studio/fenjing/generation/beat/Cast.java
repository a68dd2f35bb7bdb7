package studio.fenjing.generation.beat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.fenjing.film.DialogueLine;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.Span;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Word;

/** Finds who is in a scene: everybody who speaks or is seen, each by one name, the one that the cues have. */
final class Cast {
    private static final Pattern KIN = Pattern.compile(
            "(?i)dad(dy)?|mum(my)?|mom(my)?|mama|papa|father|mother|nan|gran(ny|dma|dpa)?|uncle|aunt(ie)?");
    /** Parts of a song, and people in general. */
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(pre-?)?chorus|verse|intro|outro|bridge|refrain|hook|people|person|somebody|人|大家"
                    + "|dna|tv|cctv|gps|usb|ufo|fbi|cia|id|vip|dvd|suv|mri");

    /** Surnames that are words: 白线 and 石粉 are no people, unless they do something or come again. */
    private static final String SURNAMES_THAT_ARE_WORDS = "白石金黄马高水田江云雷龙花木火钢铁";

    private static final Set<String> BARE_VOICES =
            Set.of("旁白", "画外音", "narrator", "voice", "voice over", "v.o.", "vo", "字幕", "独白");

    private final Function<Language, Linguist> linguists;
    private final Collection<String> speakers;
    private final Occurrences occurrences;

    /** @param speakers everybody who has a cue in the screenplay */
    Cast(Function<Language, Linguist> linguists, Collection<String> speakers, Screenplay screenplay) {
        this.linguists = linguists;
        this.speakers = speakers;
        occurrences = new Occurrences(screenplay.text());
    }

    /** A voice that belongs to nobody who could be seen. */
    static boolean isBareVoice(String character) {
        return BARE_VOICES.contains(character.strip().toLowerCase(Locale.ROOT));
    }

    /** Who speaks in prose may be named by the words around the quote alone. */
    static List<String> withSpeakers(List<String> people, List<Beat> beats) {
        Set<String> all = new LinkedHashSet<>(people);
        beats.forEach(beat -> speakers(beat).forEach(all::add));
        return List.copyOf(all);
    }

    private static Stream<String> speakers(Beat beat) {
        return beat.lines().stream().map(DialogueLine::character).filter(name -> !name.isEmpty() && !isBareVoice(name));
    }

    List<String> of(List<Beat> beats) {
        Set<String> people = new LinkedHashSet<>();
        for (Beat beat : beats) {
            speakers(beat).forEach(people::add);
            if (beat.picture().isEmpty()) continue;
            Linguist linguist = linguists.apply(Language.of(beat.picture()));
            doer(beat, linguist).ifPresent(people::add);
            // Who is only spoken of is not seen.
            String seen = QuotedSpeech.QUOTE
                    .matcher(beat.picture())
                    .replaceAll(quote -> " ".repeat(quote.group().length()));
            for (Mention mention : people(linguist, seen))
                if (isSomebody(mention, beat)) people.add(named(mention.text()));
        }
        return once(people.stream()
                .filter(name -> !isPartOf(name, people)
                        && Appellation.spelled(name, people).equals(name))
                .toList());
    }

    /** Each by one name: the one that has a cue, or else the first. */
    private List<String> once(List<String> people) {
        Appellation appellation = new Appellation(people, this::isTitle);
        return people.stream()
                .filter(name -> speakers.contains(name)
                        || appellation
                                .other(name)
                                .filter(other ->
                                        speakers.contains(other) || people.indexOf(other) < people.indexOf(name))
                                .isEmpty())
                .toList();
    }

    /** A captain or a nurse, but no mother, who may be another than the one of that name. */
    private boolean isTitle(String word) {
        String title = word.toLowerCase(Locale.ROOT);
        return !KIN.matcher(title).matches()
                && linguists.apply(Language.EN).mentions(title, List.of()).stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                                && mention.text().equals(title));
    }

    private String named(String mention) {
        String name = Appellation.spelled(mention, speakers);
        return speakers.contains(name) ? name : occurrences.whole(name);
    }

    /** The man is no second person beside the OLD MAN. */
    private static boolean isPartOf(String name, Set<String> people) {
        String ending = " " + name.toLowerCase(Locale.ROOT);
        return Character.isLowerCase(name.codePointAt(0))
                && people.stream()
                        .anyMatch(other -> other.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** People as they are named; 丈夫陆承 and A YOUNG COUPLE are one each. */
    private List<Mention> people(Linguist linguist, String picture) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : linguist.mentions(picture, speakers)) {
            if (mention.kind() != Mention.Kind.PERSON) continue;
            Mention last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.span().end() == mention.span().start()) found.set(found.size() - 1, mention);
            else if (last != null
                    && last.span().end() + 1 == mention.span().start()
                    && isShouted(last.text())
                    && isShouted(mention.text())) found.set(found.size() - 1, joined(last, mention, picture));
            else found.add(mention);
        }
        return found;
    }

    private static Mention joined(Mention one, Mention other, String picture) {
        Span span = one.span().to(other.span());
        return new Mention(Mention.Kind.PERSON, span.of(picture), span);
    }

    private static boolean isShouted(String name) {
        return name.length() > 1
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Any word has a capital where a sentence begins: there it is a name only if it has two words, the text has it again,
     * or it is what children call their family.
     */
    private boolean isSomebody(Mention mention, Beat beat) {
        String name = mention.text();
        if (NOBODY.matcher(name).matches() || isAccident(name, mention.span().start(), beat.picture())) return false;
        if (beat.picture().startsWith("'", mention.span().end())
                || beat.picture().startsWith("’", mention.span().end())) return false;
        boolean capital = Character.isUpperCase(name.codePointAt(0)) && !isShouted(name);
        boolean begins = mention.span().start() == 0 && beat.opensSentence();
        if (!capital || !begins || speakers.stream().anyMatch(name::equalsIgnoreCase)) return true;
        boolean twoNames = name.matches("\\p{Lu}\\S* \\p{Lu}.*");
        return twoNames || KIN.matcher(name).matches() || occurrences.isTwice(name);
    }

    private boolean isAccident(String name, int at, String picture) {
        if (Language.of(name) != Language.ZH || speakers.contains(name)) return false;
        if (name.matches(".*[往向在从把被]")) return true;
        boolean acts = at == 0 || "，。；：！？、和与跟".indexOf(picture.charAt(at - 1)) >= 0;
        return SURNAMES_THAT_ARE_WORDS.indexOf(name.charAt(0)) >= 0 && !acts && !occurrences.isTwice(name);
    }

    /** A name that is also a word, Sable or Anders, told by its always having a capital and doing something. */
    private Optional<String> doer(Beat beat, Linguist linguist) {
        if (!beat.opensSentence() || Language.of(beat.picture()) != Language.EN) return Optional.empty();
        List<Word> words = linguist.words(beat.picture());
        if (words.size() < 2) return Optional.empty();
        Word first = words.get(0);
        Word second = words.get(1);
        String name = first.text();
        boolean acts =
                second.partOfSpeech() == PartOfSpeech.VERB && second.text().matches("[a-z]+(?<!ing)");
        boolean nameless = first.stop()
                || first.partOfSpeech() == PartOfSpeech.PRONOUN
                || first.partOfSpeech() == PartOfSpeech.FUNCTION
                || !linguist.senses(List.of(first)).isEmpty();
        if (!acts || nameless || !name.matches("\\p{Lu}\\p{Ll}{2,}")) return Optional.empty();
        boolean told = occurrences.isTwice(name) && second.text().endsWith("s");
        if (!told && !isNamed(name, beat, linguist)) return Optional.empty();
        return occurrences.isWord(name) ? Optional.empty() : Optional.of(Appellation.spelled(name, speakers));
    }

    /** Whether the word at the head of the sentence is a name to the tagger and no word of our lists. */
    private boolean isNamed(String name, Beat beat, Linguist linguist) {
        return linguist.mentions(beat.picture(), speakers).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                        && mention.span().start() == 0
                        && mention.text().equals(name));
    }
}
