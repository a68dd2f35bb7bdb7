package studio.fenjing.language.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/** People, places and things in the words of English text: runs of nouns, told by their last one. */
final class EnglishMentions {
    private static final Set<String> TITLES =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "miss", "sir");
    private static final Set<String> INTO = Set.of("in", "near", "across", "outside", "inside");
    private static final Set<Sense> NOT_THINGS = EnumSet.of(
            Sense.BODY,
            Sense.NATURE,
            Sense.EMOTION,
            Sense.SOUND,
            Sense.SPEECH,
            Sense.VIOLENCE,
            Sense.LOOK,
            Sense.MOTION,
            Sense.GESTURE,
            Sense.ARRIVAL,
            Sense.STILLNESS);
    private static final Set<String> ABSTRACT_ENDINGS =
            Set.of("ness", "tion", "sion", "ment", "ity", "ship", "hood", "ance", "ence", "ing", "ism");

    private final Lexicon<WordClass> lexicon;
    private final Lexicon<Sense> senses;

    EnglishMentions(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        this.lexicon = lexicon;
        this.senses = senses;
    }

    List<Mention> in(String readable, List<Word> words) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = i;
            if (isName(words, i)) {
                while (end < words.size() && isName(words, end) && near(words, i, end)) end++;
                name(readable, words, i, end, mentions);
            } else if (isNoun(words.get(i))) {
                while (end < words.size() && isNoun(words.get(end)) && !isName(words, end) && near(words, i, end))
                    end++;
                phrase(readable, words.subList(i, end), mentions);
            }
            i = Math.max(i + 1, end);
        }
        return mentions;
    }

    /** Whether only a space stands between the word and the one before it in its run. */
    private static boolean near(List<Word> words, int start, int i) {
        return i == start
                || (words.get(i).span().start() - words.get(i - 1).span().end() == 1
                        && !possesses(words.get(i - 1).text()));
    }

    private static boolean possesses(String text) {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }

    private boolean isNoun(Word word) {
        if (lexicon.is(WordClass.NAMELESS, KnownNames.lower(word.text()))) return false;
        return word.partOfSpeech() == PartOfSpeech.NOUN
                || isShouted(word)
                || (word.partOfSpeech() == PartOfSpeech.PERSON && !isWrittenAsName(word));
    }

    /** A script writes who and what is new in capitals, which the tagger takes for anything. */
    private boolean isShouted(Word word) {
        String text = word.text();
        return text.length() > 1
                && text.equals(text.toUpperCase(Locale.ROOT))
                && (lexicon.is(WordClass.PERSON, word.lemma())
                        || lexicon.is(WordClass.PLACE, word.lemma())
                        || lexicon.is(WordClass.THING, word.lemma()));
    }

    private boolean isName(List<Word> words, int i) {
        Word word = words.get(i);
        if (TITLES.contains(KnownNames.lower(word.text())))
            return i + 1 < words.size() && isWrittenAsName(words.get(i + 1));
        if (word.partOfSpeech() == PartOfSpeech.PERSON) return isWrittenAsName(word);
        // A capital inside a sentence, whatever the tagger says.
        boolean inside = i > 0
                && words.get(i - 1).span().end() + 1 == word.span().start()
                && words.get(i - 1).partOfSpeech() != PartOfSpeech.PUNCTUATION;
        return inside
                && word.partOfSpeech() == PartOfSpeech.NOUN
                && isWrittenAsName(word)
                && !senses.knows(word.lemma());
    }

    private boolean isWrittenAsName(Word word) {
        String text =
                possesses(word.text()) ? word.text().substring(0, word.text().length() - 2) : word.text();
        if (text.length() < 2 || text.indexOf('.') >= 0 || !Character.isUpperCase(text.codePointAt(0))) return false;
        String form = KnownNames.lower(text);
        return !lexicon.knows(form) && !lexicon.knows(word.lemma());
    }

    private void name(String readable, List<Word> words, int start, int end, List<Mention> to) {
        Word before = start > 0 ? words.get(start - 1) : null;
        // "Baker Street": the noun behind a name tells what it names.
        boolean place = before != null && INTO.contains(before.lemma());
        int until = end;
        if (end < words.size() && near(words, start, end)) {
            Word behind = words.get(end);
            if (Character.isUpperCase(behind.text().charAt(0)) && lexicon.is(WordClass.PLACE, behind.lemma())) {
                place = true;
                until++;
            }
        }
        add(readable, place ? Mention.Kind.PLACE : Mention.Kind.PERSON, words.subList(start, until), to);
    }

    private void phrase(String readable, List<Word> phrase, List<Mention> to) {
        // "lighthouse keeper knits": behind a person, a last noun that we don't know is a verb that the tagger missed.
        int end = phrase.size();
        if (end > 1 && !lexicon.knows(phrase.getLast().lemma()) && isPerson(phrase.get(end - 2))) end--;
        Mention.Kind kind = kind(phrase.get(end - 1));
        if (kind != null) add(readable, kind, phrase.subList(0, end), to);
    }

    private boolean isPerson(Word word) {
        return lexicon.is(WordClass.PERSON, word.lemma());
    }

    private Mention.@Nullable Kind kind(Word head) {
        String lemma =
                possesses(head.lemma()) ? head.lemma().substring(0, head.lemma().length() - 2) : head.lemma();
        if (lexicon.is(WordClass.PERSON, lemma)) return Mention.Kind.PERSON;
        if (lexicon.is(WordClass.PLACE, lemma)) return Mention.Kind.PLACE;
        if (lexicon.is(WordClass.THING, lemma)) return Mention.Kind.THING;
        if (lexicon.is(WordClass.ABSTRACT, lemma)
                || lemma.length() < 3
                || lemma.indexOf('.') >= 0
                || lexicon.is(WordClass.STOP, lemma)) return null;
        if (ABSTRACT_ENDINGS.stream().anyMatch(lemma::endsWith)) return null;
        return senses.of(lemma).stream().anyMatch(NOT_THINGS::contains) ? null : Mention.Kind.THING;
    }

    private static void add(String readable, Mention.Kind kind, List<Word> words, List<Mention> to) {
        Span span = words.getFirst().span().to(words.getLast().span());
        if (possesses(span.of(readable))) {
            char last = readable.charAt(span.end() - 1);
            span = new Span(span.start(), span.end() - (last == 's' ? 2 : 1));
        }
        to.add(new Mention(kind, span.of(readable), span));
    }
}
