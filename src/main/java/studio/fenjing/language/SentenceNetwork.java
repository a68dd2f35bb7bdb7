package studio.fenjing.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;
import studio.fenjing.film.vocabulary.Language;

/** The network that embeds sentences of one language, on the caller's thread. */
final class SentenceNetwork extends AbstractInProcessEmbeddingModel implements AutoCloseable {
    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    private SentenceNetwork(OrtSession session, OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.session = session;
        this.encoder = encoder;
    }

    static SentenceNetwork load(Language language) {
        // The tokeniser warns of its defaults and of absent graphics cards, on a standard output that is for results.
        if (LoggerFactory.getLogger("ai.djl") instanceof Logger logger) logger.setLevel(Level.ERROR);
        // The tokeniser looks for its files through the thread's class loader; a pool's thread does not see into the
        // jar.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SentenceNetwork.class.getClassLoader());
        try {
            return switch (language) {
                case ZH -> load("/bge-small-zh-v1.5-q.onnx", "/bge-small-zh-v1.5-q-tokenizer.json", PoolingMode.CLS);
                case EN -> load("/all-minilm-l6-v2-q.onnx", "/all-minilm-l6-v2-q-tokenizer.json", PoolingMode.MEAN);
            };
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static SentenceNetwork load(String network, String tokenizer, PoolingMode pooling) {
        try (InputStream weights = open(network);
                InputStream words = open(tokenizer);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread adds up in one order: the same text gives the same floats.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setCPUArenaAllocator(true);
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession session = environment.createSession(weights.readAllBytes(), options);
            return new SentenceNetwork(session, new OnnxBertBiEncoder(environment, session, words, pooling));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot load the embedding network " + network, e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = SentenceNetwork.class.getResourceAsStream(resource);
        if (in == null) throw new IllegalStateException("missing resource " + resource);
        return in;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot close the embedding network", e);
        }
    }
}
