package studio.fenjing.language.chinese;

import java.util.List;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.ClauseRule;
import studio.fenjing.language.word.Grammar;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/** The grammar of Chinese. */
public final class ChineseGrammar implements Grammar {
    private final Lexicon<WordClass> lexicon;
    private final Lexicon<Sense> senses;
    private final ClauseRule clauses = new ChineseClauses();
    private final ChineseTagger tagger;
    private final ChineseMentions mentions;

    public ChineseGrammar() {
        this(Lexicon.read(WordClass.class, "lexicon-zh.txt"), Lexicon.read(Sense.class, "senses-zh.txt"));
    }

    private ChineseGrammar(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        this.lexicon = lexicon;
        this.senses = senses;
        tagger = new ChineseTagger(lexicon, senses);
        mentions = new ChineseMentions(lexicon, senses);
    }

    @Override
    public Lexicon<WordClass> lexicon() {
        return lexicon;
    }

    @Override
    public Lexicon<Sense> senses() {
        return senses;
    }

    @Override
    public ClauseRule clauses() {
        return clauses;
    }

    @Override
    public List<Span> sentences(String readable) {
        return ChineseSentences.of(readable);
    }

    @Override
    public List<Word> tag(String piece) {
        return tagger.tag(piece);
    }

    @Override
    public List<Mention> named(String readable, List<Word> words) {
        return mentions.in(readable, words);
    }
}
