package studio.fenjing.language;

import java.util.List;
import studio.fenjing.film.Span;

/** Understands Chinese. */
final class ChineseLinguist extends SentenceLinguist {
    private final ChineseTagger tagger;
    private final ChineseMentions mentions;

    ChineseLinguist() {
        this(Lexicon.read(WordClass.class, "lexicon-zh.txt"), Lexicon.read(Sense.class, "senses-zh.txt"));
    }

    private ChineseLinguist(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        super(lexicon, senses, new ChineseClauses());
        tagger = new ChineseTagger(lexicon, senses);
        mentions = new ChineseMentions(lexicon, senses);
    }

    @Override
    List<Span> split(String readable) {
        return ChineseSentences.of(readable);
    }

    @Override
    List<Word> tag(String piece) {
        return tagger.tag(piece);
    }

    @Override
    List<Mention> named(String readable, List<Word> words) {
        return mentions.in(readable, words);
    }
}
