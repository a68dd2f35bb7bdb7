package studio.fenjing.language;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.ReadableText;

/**
 * Embeds sentences with one small network per language, in process, on the caller's thread. A network is loaded when
 * its language is first asked for (about 240 MB each) and kept until {@link #close}.
 */
public final class SentenceEmbedder implements Embedder, AutoCloseable {
    /** Longest part of a sentence that is looked at, in characters. */
    static final int LONGEST = 400;

    /** The networks refuse an empty text. */
    private static final String NOTHING_SAID = ".";

    static final int REMEMBERED = 4_096;

    private record Spoken(String sentence, Language language) {}

    private final Remembered<Spoken, float[]> vectors = new Remembered<>(REMEMBERED);
    private final Remembered<Spoken, float[]> places = new Remembered<>(REMEMBERED);
    private final Tongue chinese = new Tongue(Language.ZH);
    private final Tongue english = new Tongue(Language.EN);
    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private boolean closed = false;

    /** What is loaded for one language. */
    private final class Tongue {
        final Lazy<SentenceNetwork> network;
        final Lazy<ConceptSpace> space;

        Tongue(Language language) {
            network = new Lazy<>(() -> SentenceNetwork.load(language));
            space = new Lazy<>(() -> new ConceptSpace(language, phrase -> run(phrase, this)));
        }
    }

    private Tongue tongue(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** @throws IllegalStateException after {@link #close} */
    @Override
    public float[] embed(String sentence, Language language) {
        return vectors.get(spoken(sentence, language), spoken -> run(spoken.sentence, tongue(language)))
                .clone();
    }

    /** @throws IllegalStateException after {@link #close} */
    @Override
    public float[] place(String sentence, Language language) {
        ConceptSpace space = tongue(language).space.get();
        return places.get(spoken(sentence, language), spoken -> space.place(embed(spoken.sentence, language)))
                .clone();
    }

    @Override
    public int concepts() {
        return ConceptSpace.size();
    }

    private static Spoken spoken(String sentence, Language language) {
        int end = Math.min(sentence.length(), LONGEST);
        return new Spoken(ReadableText.of(sentence.substring(0, end)).strip(), language);
    }

    private float[] run(String sentence, Tongue tongue) {
        closing.readLock().lock();
        try {
            if (closed) throw new IllegalStateException("the embedder is closed");
            return tongue.network
                    .get()
                    .embed(sentence.isEmpty() ? NOTHING_SAID : sentence)
                    .content()
                    .vector();
        } finally {
            closing.readLock().unlock();
        }
    }

    /** Frees the networks; waits for calls under way. */
    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            if (closed) return;
            closed = true;
            chinese.network.ifLoaded(SentenceNetwork::close);
            english.network.ifLoaded(SentenceNetwork::close);
        } finally {
            closing.writeLock().unlock();
        }
    }
}
