package studio.fenjing.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.Grammar;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.Quotation;
import studio.fenjing.language.word.ReadableText;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/** A linguist that understands a text sentence by sentence, and remembers the latest sentences. */
final class SentenceLinguist implements Linguist {
    /** Longest run of characters that a tagger sees at once: more than any sentence needs, so that time stays linear. */
    private static final int PIECE = 400;

    private final Remembered<String, List<Word>> tagged = new Remembered<>(2_048);
    private static final Set<Sense> OF_NOUNS =
            EnumSet.of(Sense.THING, Sense.BODY, Sense.NATURE, Sense.PLACE, Sense.CROWD, Sense.MACHINE, Sense.TEXT);
    private static final Set<Sense> OF_VERBS = EnumSet.of(
            Sense.MOTION, Sense.GESTURE, Sense.LOOK, Sense.SPEECH, Sense.ARRIVAL, Sense.STILLNESS, Sense.EMOTION);

    private final Grammar grammar;

    SentenceLinguist(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<Span> sentences(String text) {
        return grammar.sentences(ReadableText.of(text));
    }

    @Override
    public List<Word> words(String text) {
        String readable = ReadableText.of(text);
        List<Word> words = new ArrayList<>();
        for (Span sentence : grammar.sentences(readable)) words.addAll(words(text, readable, sentence));
        return words;
    }

    private List<Word> words(String text, String readable, Span sentence) {
        List<Word> words = new ArrayList<>();
        for (Span piece : ReadableText.pieces(readable, sentence, PIECE)) {
            for (Word word : tagged.get(piece.of(readable), grammar::tag)) {
                Span span = new Span(
                        piece.start() + word.span().start(),
                        piece.start() + word.span().end());
                words.add(new Word(span.of(text), span, word.partOfSpeech(), word.lemma(), word.stop()));
            }
        }
        return words;
    }

    @Override
    public List<Span> clauses(String text) {
        String readable = ReadableText.of(text);
        Quotation quotation = Quotation.in(readable);
        List<Span> clauses = new ArrayList<>();
        for (Span sentence : grammar.sentences(readable)) divide(text, readable, sentence, quotation, clauses);
        return clauses;
    }

    private void divide(String text, String readable, Span sentence, Quotation quotation, List<Span> to) {
        List<Word> words = words(text, readable, sentence);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean torn = quotation.encloses(words.get(i).span().end() - 1)
                    || Quotation.opens(readable.charAt(words.get(i + 1).span().start()));
            if (!torn && grammar.clauses().mayEndBehind(words, i)) ends.add(i + 1);
        }
        int start = sentence.start();
        int first = 0;
        for (int e = 0; e < ends.size(); e++) {
            int end = ends.get(e);
            int next = e + 1 < ends.size() ? ends.get(e + 1) : words.size();
            if (!grammar.clauses().standsAlone(words, first, end)) continue;
            int after = e + 2 < ends.size() ? ends.get(e + 2) : words.size();
            boolean right = grammar.clauses().standsAlone(words, end, next)
                    || (grammar.clauses().leadsOn(words, end, next)
                            && grammar.clauses().standsAlone(words, next, after));
            if (!right) continue;
            int cut = words.get(end).span().start();
            ReadableText.addStripped(readable, start, cut, to);
            start = cut;
            first = end;
        }
        ReadableText.addStripped(readable, start, sentence.end(), to);
    }

    @Override
    public List<Mention> mentions(String text, Collection<String> people) {
        String readable = ReadableText.of(text);
        List<Span> known = new KnownNames(people).in(readable);
        List<Mention> mentions = new ArrayList<>();
        for (Span name : known) mentions.add(new Mention(Mention.Kind.PERSON, name.of(text), name));
        List<Word> unknown = new ArrayList<>();
        int next = 0;
        for (Word word : words(text)) {
            while (next < known.size() && known.get(next).end() <= word.span().start()) next++;
            boolean taken = next < known.size() && known.get(next).overlaps(word.span());
            if (!taken) unknown.add(word);
        }
        mentions.addAll(grammar.named(readable, unknown));
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    @Override
    public Set<Sense> senses(Collection<Word> words) {
        Set<Sense> found = EnumSet.noneOf(Sense.class);
        for (Word word : words) {
            for (Sense sense : grammar.senses().of(word.lemma())) if (suits(sense, word)) found.add(sense);
        }
        return found;
    }

    /** A watch is not watching, and to light a candle is no thing. */
    private boolean suits(Sense sense, Word word) {
        return switch (word.partOfSpeech()) {
            case VERB -> !OF_NOUNS.contains(sense);
            case NOUN -> !OF_VERBS.contains(sense) || !isNameOfSomething(word.lemma());
            default -> true;
        };
    }

    private boolean isNameOfSomething(String noun) {
        return grammar.lexicon().is(WordClass.PERSON, noun)
                || grammar.lexicon().is(WordClass.PLACE, noun)
                || grammar.lexicon().is(WordClass.THING, noun);
    }
}
