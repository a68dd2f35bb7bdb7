package studio.fenjing.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.ClauseRule;
import studio.fenjing.language.word.Grammar;
import studio.fenjing.language.word.Lexicon;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;
import studio.fenjing.language.word.WordClass;

/** The grammar of English. */
public final class EnglishGrammar implements Grammar {
    private static final String VERSION = "-1.3-2.5.4.bin";

    private final EnglishSentences sentences;
    private final Lexicon<WordClass> lexicon;
    private final Lexicon<Sense> senses;
    private final ClauseRule clauses = new EnglishClauses();
    private final EnglishTagger tagger;
    private final EnglishMentions mentions;

    public EnglishGrammar() {
        this(Lexicon.read(WordClass.class, "lexicon-en.txt"), Lexicon.read(Sense.class, "senses-en.txt"));
    }

    private EnglishGrammar(Lexicon<WordClass> lexicon, Lexicon<Sense> senses) {
        this.lexicon = lexicon;
        this.senses = senses;
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
        try (InputStream in = EnglishGrammar.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return sentences.of(readable);
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
