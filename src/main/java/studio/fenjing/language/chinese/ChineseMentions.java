package studio.fenjing.language.chinese;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/** People, places and things in the words of Chinese text: runs of nouns, told by their last one. */
final class ChineseMentions {
    private static final String PERSON_ENDINGS = "员师兵匠工长客警爷婆伯嫂叔媳妈姐妹";
    private static final String PLACE_ENDINGS = "店馆室厅院场站楼街路巷村镇城桥铺厂园山河湖海岛港房屋库舱";
    private static final Set<String> MEASURES = Set.of("班", "趟", "场", "排", "堆", "串", "束", "叠", "摞");
    private static final Set<Sense> NOT_THINGS =
            EnumSet.of(Sense.BODY, Sense.NATURE, Sense.EMOTION, Sense.SOUND, Sense.SPEECH, Sense.VIOLENCE, Sense.LOOK);

    private final Lexicon<WordClass> lexicon;
    private final Lexicon<Sense> senses;

    ChineseMentions(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        this.lexicon = lexicon;
        this.senses = senses;
    }

    List<Mention> in(String readable, List<Word> words) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            if (word.partOfSpeech() == PartOfSpeech.PERSON) {
                add(readable, Mention.Kind.PERSON, word.span(), mentions);
                i++;
            } else if (startsPhrase(words, i)) {
                int end = endOfPhrase(words, i);
                phrase(readable, words.subList(i, end), mentions);
                i = end;
            } else i++;
        }
        return mentions;
    }

    private boolean startsPhrase(List<Word> words, int i) {
        if (isMeasure(words, i)) return false;
        return isNominal(words.get(i))
                || (i + 1 < words.size()
                        && lexicon.is(WordClass.MODIFIER, words.get(i).text())
                        && isNominal(words.get(i + 1))
                        && adjacent(words, i));
    }

    private int endOfPhrase(List<Word> words, int start) {
        int end = start + 1;
        while (end < words.size()
                && isNominal(words.get(end))
                && adjacent(words, end - 1)
                && !lexicon.is(WordClass.PERSON, words.get(end - 1).text())) end++;
        return end;
    }

    /** 末班地铁, 头场戏: the measure of the noun behind it is no part of the thing. */
    private static boolean isMeasure(List<Word> words, int i) {
        return MEASURES.contains(words.get(i).text()) && i + 1 < words.size() && adjacent(words, i);
    }

    private static boolean adjacent(List<Word> words, int i) {
        return words.get(i).span().end() == words.get(i + 1).span().start();
    }

    private boolean isNominal(Word word) {
        return switch (word.partOfSpeech()) {
            case NOUN, PLACE -> !lexicon.is(WordClass.ABSTRACT, word.text());
            default -> false;
        };
    }

    private void phrase(String readable, List<Word> phrase, List<Mention> to) {
        Word head = phrase.getLast();
        String text = head.text();
        int end = head.span().end();
        boolean localised = text.length() > 1 && ChineseTagger.LOCALISERS.indexOf(text.charAt(text.length() - 1)) >= 0;
        // 墙上, 村口: a thing with its side is the thing; a place keeps its whole name.
        if (head.partOfSpeech() == PartOfSpeech.PLACE && localised && !lexicon.knows(text)) {
            String thing = text.substring(0, text.length() - 1);
            if (lexicon.is(WordClass.THING, thing)) {
                text = thing;
                end--;
            } else if (isNoThing(thing)) return;
        }
        Mention.Kind kind = kind(text, head.partOfSpeech());
        if (kind != null) add(readable, kind, new Span(phrase.getFirst().span().start(), end), to);
    }

    private Mention.@Nullable Kind kind(String noun, PartOfSpeech part) {
        for (int from = 0; from < noun.length(); from++) {
            String ending = noun.substring(from);
            if (from > 0 && ending.length() < 2) break;
            if (lexicon.is(WordClass.PERSON, ending)) return Mention.Kind.PERSON;
            if (lexicon.is(WordClass.PLACE, ending)) return Mention.Kind.PLACE;
            if (lexicon.is(WordClass.THING, ending)) return Mention.Kind.THING;
            if (lexicon.is(WordClass.ABSTRACT, ending)) return null;
        }
        if (part == PartOfSpeech.PLACE) return Mention.Kind.PLACE;
        String last = noun.substring(noun.length() - 1);
        if (noun.length() < 2 || isNoThing(noun) || isNoThing(last)) return null;
        if (PERSON_ENDINGS.contains(last)) return Mention.Kind.PERSON;
        return PLACE_ENDINGS.contains(last) ? Mention.Kind.PLACE : Mention.Kind.THING;
    }

    private boolean isNoThing(String noun) {
        Set<Sense> meanings = senses.of(noun);
        return !meanings.contains(Sense.THING) && meanings.stream().anyMatch(NOT_THINGS::contains);
    }

    private static void add(String readable, Mention.Kind kind, Span span, List<Mention> to) {
        to.add(new Mention(kind, span.of(readable), span));
    }
}
