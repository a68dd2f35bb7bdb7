package studio.fenjing.language.chinese;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/**
 * Words of Chinese text with their parts of speech, by HanLP, then joined where our word lists know a longer word.
 * HanLP's own user dictionary stays off: it is one for the whole process, and it tags many verbs as names.
 */
final class ChineseTagger {
    private static final Set<Sense> SENSES_OF_NOUNS = EnumSet.of(
            Sense.THING, Sense.BODY, Sense.NATURE, Sense.PLACE, Sense.CROWD, Sense.MACHINE, Sense.TEXT, Sense.SOUND);
    static final String LOCALISERS = "上下里外前后中边内旁";
    private static final String DEMONSTRATIVES = "这那每几某哪";

    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableOffset(true)
            .enableNameRecognize(true)
            .enablePlaceRecognize(true);
    private final Segment nameless = new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
    private final Lexicon<WordClass> lexicon;
    private final Lexicon<Sense> senses;
    private final int longest;

    ChineseTagger(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        this.lexicon = lexicon;
        this.senses = senses;
        longest = Math.max(lexicon.longest(), senses.longest());
    }

    List<Word> tag(String piece) {
        List<Token> tokens = new ArrayList<>();
        List<Term> terms = segment.seg(piece.toCharArray()).stream()
                .filter(term -> !term.word.isBlank())
                .toList();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Token token = Token.of(0, term);
            if (isTitled(terms, i))
                tokens.add(new Token(token.start(), Token.of(0, terms.get(++i)).end(), token.part()));
            else if (token.part() != PartOfSpeech.PERSON || isPerson(terms, i, tokens, piece)) tokens.add(token);
            else for (Term part : nameless.seg(term.word.toCharArray())) tokens.add(Token.nameless(term.offset, part));
        }
        List<Word> words = new ArrayList<>();
        for (Token token : joined(piece, tokens)) words.add(word(piece, words, token));
        return List.copyOf(words);
    }

    /** 秦嫂 and 秦师傅 are one name each. */
    private boolean isTitled(List<Term> terms, int at) {
        Term surname = terms.get(at);
        if (at + 1 == terms.size() || !ChineseNames.isSurname(surname.word)) return false;
        Term next = terms.get(at + 1);
        return Token.of(0, surname).part() == PartOfSpeech.PERSON
                && surname.offset + 1 == next.offset
                && (ChineseNames.isKinship(next.word) || lexicon.is(WordClass.PERSON, next.word));
    }

    private boolean isPerson(List<Term> terms, int at, List<Token> before, String piece) {
        Term term = terms.get(at);
        String name = term.word;
        String behind = piece.substring(term.offset + name.length());
        if (!ChineseNames.isPossible(piece.substring(0, term.offset), name, behind)) return false;
        if (!ChineseNames.isLikely(name, isCounted(before, piece))) return false;
        if (!ChineseNames.isNickname(name) || !lexicon.is(WordClass.THING, name.substring(1))) return true;
        // 小包 is a parcel, unless it does something.
        boolean begins = before.isEmpty() || before.getLast().part() == PartOfSpeech.PUNCTUATION;
        if (!begins || at + 1 == terms.size()) return false;
        PartOfSpeech next = Token.of(0, terms.get(at + 1)).part();
        return next == PartOfSpeech.VERB || next == PartOfSpeech.ADVERB;
    }

    /** Whether a number or a demonstrative stands before the next word, with a measure between or without: 那只, 两. */
    private static boolean isCounted(List<Token> before, String piece) {
        int last = before.size() - 1;
        if (last < 0) return false;
        boolean measured = last > 0 && before.get(last).end() - before.get(last).start() == 1;
        return counts(before.get(last), piece) || (measured && counts(before.get(last - 1), piece));
    }

    private static boolean counts(Token token, String piece) {
        return token.part() == PartOfSpeech.NUMBER || DEMONSTRATIVES.contains(token.of(piece));
    }

    private List<Token> joined(String piece, List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token longer = token.part() == PartOfSpeech.PERSON ? null : longer(piece, tokens, i);
            if (longer == null) {
                joined.add(token);
                continue;
            }
            joined.add(longer);
            while (i + 1 < tokens.size() && tokens.get(i + 1).end() <= longer.end()) i++;
            if (i + 1 < tokens.size() && tokens.get(i + 1).start() < longer.end())
                joined.add(new Token(longer.end(), tokens.get(++i).end(), PartOfSpeech.FUNCTION));
        }
        return joined;
    }

    /** The longest word of ours that starts with this token and goes beyond it. */
    private @Nullable Token longer(String piece, List<Token> tokens, int first) {
        Token token = tokens.get(first);
        for (int end = Math.min(piece.length(), token.start() + longest); end > token.end(); end--) {
            String word = piece.substring(token.start(), end);
            // HanLP reads 旧日记 as 旧日 and 记: a word that swallowed the head of ours is opened again.
            boolean noun = isNoun(word) || (token.end() > token.start() + 1 && isModified(word));
            if (!noun && !senses.knows(word)) continue;
            Token last = token;
            for (int i = first; i < tokens.size() && tokens.get(i).start() < end; i++) last = tokens.get(i);
            boolean clean = last.end() == end;
            boolean leavesLocaliser = noun && last.end() == end + 1 && LOCALISERS.indexOf(piece.charAt(end)) >= 0;
            if (clean || leavesLocaliser) return new Token(token.start(), end, part(word, noun));
        }
        return null;
    }

    private boolean isModified(String word) {
        return word.length() > 2 && lexicon.is(WordClass.MODIFIER, word.substring(0, 1)) && isNoun(word.substring(1));
    }

    private boolean isNoun(String word) {
        return lexicon.is(WordClass.PERSON, word)
                || lexicon.is(WordClass.PLACE, word)
                || lexicon.is(WordClass.THING, word);
    }

    private PartOfSpeech part(String word, boolean noun) {
        if (noun) return PartOfSpeech.NOUN;
        Set<Sense> meanings = senses.of(word);
        if (meanings.contains(Sense.SUDDEN)) return PartOfSpeech.ADVERB;
        return SENSES_OF_NOUNS.containsAll(meanings) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }

    private Word word(String piece, List<Word> before, Token token) {
        String text = token.of(piece);
        PartOfSpeech part = token.part();
        boolean verb = part == PartOfSpeech.FUNCTION || part == PartOfSpeech.OTHER;
        if (verb && lexicon.is(WordClass.VERB, text) && !measures(before)) part = PartOfSpeech.VERB;
        boolean stop = part == PartOfSpeech.PUNCTUATION
                || part == PartOfSpeech.FUNCTION
                || (lexicon.is(WordClass.STOP, text) && part != PartOfSpeech.NOUN);
        return new Word(text, new Span(token.start(), token.end()), part, KnownNames.lower(text), stop);
    }

    /** Whether the next word counts something: 三 点, 这 把. */
    private static boolean measures(List<Word> before) {
        if (before.isEmpty()) return false;
        Word last = before.getLast();
        return last.partOfSpeech() == PartOfSpeech.NUMBER
                || last.partOfSpeech() == PartOfSpeech.NOUN
                || DEMONSTRATIVES.contains(last.text());
    }
}
