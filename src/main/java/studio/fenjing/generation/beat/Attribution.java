package studio.fenjing.generation.beat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;

/** Tells who speaks what is quoted: by what is said around it, by he and she, by turns. */
final class Attribution {
    static final String VERBS = "said|says|say|asks?|asked|answers?|answered|repl(?:y|ies|ied)|whispers?|whispered"
            + "|shouts?|shouted|calls?|called|mutters?|muttered|cries|cried|adds?|added|tells?|told|reads?|sings?|sang"
            + "|murmurs?|murmured|yells?|yelled|begins?|goes|announces?|announced";
    static final Pattern SAYING = Pattern.compile("[说道问答喊叫嚷骂念唱吼讲:：]|\\b(?:" + VERBS + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HE =
            Pattern.compile("(?i)\\bhe (?:" + VERBS + ")\\b|\\b(?:" + VERBS + ") he\\b|(?<!其)他[^她，。]{0,4}[说道问答喊叫]");
    private static final Pattern SHE =
            Pattern.compile("(?i)\\bshe (?:" + VERBS + ")\\b|\\b(?:" + VERBS + ") she\\b|她[^他，。]{0,4}[说道问答喊叫]");
    private static final Pattern MALE =
            Pattern.compile("(?i)\\b(mr|sir|father|dad|papa|grandfather|grandpa|uncle|brother"
                    + "|son|husband|boy|man|guy|king|prince|lord)\\b|[父爸爷伯叔舅哥弟男]|儿子|先生|丈夫|老头|少爷|公公");
    private static final Pattern FEMALE =
            Pattern.compile("(?i)\\b(mrs|ms|miss|mother|mum|mom|mama|grandmother|grandma|nan"
                    + "|aunt|sister|daughter|wife|girl|woman|lady|queen|princess)\\b|[母妈奶婆姨姑婶嫂姐妹女妻娘]|姥姥|太太");

    /** Somebody whom only the tag tells for a person: 卖伞人问. */
    private static final Pattern NAMED_BY_TAG = Pattern.compile(
            "^(?![一那这每有没两几他她我你])(\\p{IsHan}{1,4}[人员师生者班长手家客工匠婆爷娘妈爸叔姨嫂哥姐弟妹伯])[^，。]{0,8}[说问答喊叫]道?[他她]?[:：]?\\s*$");

    private static final Pattern DOES = Pattern.compile("[着了过把被向他她我你它]");

    private static final Pattern TITLED_BY_TAG = Pattern.compile(
            "(?i)\\b(?:" + VERBS + ") the ([a-z]+(?: [a-z]+)?)(?=[.,;]|$)|^\\W*the ([a-z]+) (?:" + VERBS + ")\\b");

    private final Function<Language, Linguist> linguists;
    private final List<String> people;
    private @Nullable String last;
    private @Nullable String lastButOne;
    private @Nullable String lastSeen;
    private final Set<String> hes = new HashSet<>();
    private final Set<String> shes = new HashSet<>();

    Attribution(Function<Language, Linguist> linguists, List<String> people) {
        this.linguists = linguists;
        this.people = people;
    }

    /**
     * Who speaks a quote; remembered for the next one.
     *
     * @param around what its beat has beside it
     * @param before the beat ahead of it, a speech where it has no words beside its quote
     * @param after the rest of its sentence
     */
    String speaker(String around, String before, String after) {
        String speaker = named(around, true)
                .or(() -> byPronoun(around + " " + after))
                .or(() -> SAYING.matcher(after).find() ? named(after, true) : Optional.empty())
                .or(() -> SAYING.matcher(before).find() ? named(before, true) : Optional.empty())
                .orElseGet(() -> byTurn(around.isBlank() && before.isBlank()));
        if (!speaker.equals(last)) {
            lastButOne = last;
            last = speaker;
        }
        return speaker;
    }

    void sees(String picture) {
        named(picture, false).ifPresent(name -> lastSeen = name);
    }

    private Optional<String> byPronoun(String tag) {
        boolean he = HE.matcher(tag).find();
        if (!he && !SHE.matcher(tag).find()) return Optional.empty();
        Optional<String> meant = he ? meant(MALE, FEMALE, shes) : meant(FEMALE, MALE, hes);
        meant.ifPresent((he ? hes : shes)::add);
        // Nobody whom the text names: better the pronoun than the wrong person.
        if (meant.isEmpty() && people.stream().allMatch((he ? shes : hes)::contains))
            return Optional.of(pronoun(he, Language.of(tag)));
        return meant;
    }

    private static String pronoun(boolean he, Language language) {
        return language == Language.ZH ? (he ? "他" : "她") : (he ? "He" : "She");
    }

    /** @param others who went by the other pronoun before */
    private Optional<String> meant(Pattern meant, Pattern other, Set<String> others) {
        if (lastSeen != null && meant.matcher(lastSeen).find()) return Optional.of(lastSeen);
        List<String> sure = people.stream()
                .filter(name -> meant.matcher(name).find() && !lastIsNamed(name))
                .toList();
        if (sure.size() == 1) return Optional.of(sure.getFirst());
        List<String> possible = people.stream()
                .filter(name -> !other.matcher(name).find() && !others.contains(name))
                .toList();
        if (lastSeen != null && possible.contains(lastSeen)) return Optional.of(lastSeen);
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** Somebody with a name was seen last, and this one, the boy in a photograph, has none. */
    private boolean lastIsNamed(String other) {
        return lastSeen != null
                && Character.isUpperCase(lastSeen.codePointAt(0))
                && Character.isLowerCase(other.codePointAt(0));
    }

    /** @param exchange whether one quote follows another with nothing between them */
    private String byTurn(boolean exchange) {
        if (exchange && lastButOne != null) return lastButOne;
        if (exchange && last != null && people.size() == 2)
            return people.get(0).equals(last) ? people.get(1) : people.get(0);
        if (lastSeen != null && !lastSeen.equals(last)) return lastSeen;
        if (people.size() == 2 && last != null) return people.get(0).equals(last) ? people.get(1) : people.get(0);
        if (lastSeen != null) return lastSeen;
        if (last != null) return last;
        return people.isEmpty() ? "" : people.getFirst();
    }

    /** The person named nearest to a verb of saying; the first where nothing is said. */
    private Optional<String> named(String text, boolean said) {
        if (text.isBlank()) return Optional.empty();
        Matcher tag = NAMED_BY_TAG.matcher(text.strip());
        if (said && tag.find() && isSomebody(tag.group(1))) return Optional.of(Appellation.known(tag.group(1), people));
        Matcher titled = TITLED_BY_TAG.matcher(text.strip());
        if (said && titled.find())
            return Optional.of(Appellation.known(titled.group(1) == null ? titled.group(2) : titled.group(1), people));
        List<Mention> named = linguists.apply(Language.of(text)).mentions(text, people).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .toList();
        Mention nearest = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : named) {
            int distance = said ? distance(mention, text) : 0;
            if (distance < least) {
                least = distance;
                nearest = mention;
            }
        }
        return Optional.ofNullable(nearest).map(mention -> Appellation.known(mention.text(), people));
    }

    /** 搓着手 does something, and 摆摆手 ends with a part of the body; a 水手 is somebody. */
    private boolean isSomebody(String named) {
        if (people.contains(named)) return true;
        if (DOES.matcher(named).find()) return false;
        Linguist linguist = linguists.apply(Language.ZH);
        List<Word> words = linguist.words(named);
        return words.isEmpty() || !linguist.senses(List.of(words.getLast())).contains(Sense.BODY);
    }

    private static int distance(Mention mention, String text) {
        int least = text.length();
        Matcher saying = SAYING.matcher(text);
        while (saying.find())
            least = Math.min(
                    least,
                    Math.max(
                            mention.span().start() - saying.end(),
                            saying.start() - mention.span().end()));
        return least;
    }
}
