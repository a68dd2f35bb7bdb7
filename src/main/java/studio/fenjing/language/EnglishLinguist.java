package studio.fenjing.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import studio.fenjing.film.Span;

/** Understands English. */
final class EnglishLinguist extends SentenceLinguist {
    private static final String VERSION = "-1.3-2.5.4.bin";

    private final EnglishSentences sentences;
    private final EnglishTagger tagger;
    private final EnglishMentions mentions;

    EnglishLinguist() {
        this(Lexicon.read(WordClass.class, "lexicon-en.txt"), Lexicon.read(Sense.class, "senses-en.txt"));
    }

    private EnglishLinguist(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        super(lexicon, senses, new EnglishClauses());
        sentences = new EnglishSentences(model("sentence", SentenceModel::new));
        EnglishForms forms = new EnglishForms(lexicon, senses, new EnglishVerbs(lexicon, senses));
        tagger = new EnglishTagger(
                model("tokens", TokenizerModel::new),
                model("pos", POSModel::new),
                model("lemmas", LemmatizerModel::new),
                forms);
        mentions = new EnglishMentions(lexicon, senses);
    }

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private static <M> M model(String task, Reader<M> reader) {
        String resource = "/opennlp-en-ud-ewt-" + task + VERSION;
        try (InputStream in = EnglishLinguist.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    List<Span> split(String readable) {
        return sentences.of(readable);
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
