package studio.fenjing.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.fenjing.film.Screenplay;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.plan.CorpusPart;
import studio.fenjing.generation.write.Schoolbook;
import studio.fenjing.interchange.ScreenplayReader;
import studio.fenjing.interchange.ShotLists;
import studio.fenjing.language.SentenceEmbedder;
import studio.fenjing.training.RunStatus.Failed.Reason;

/** What networks learn from: the shot lists of a folder, and what people wrote for the writer beside them. */
@Component
class Corpus {
    /** What was read. */
    record Material(List<ShotList> lists, Schoolbook written) {
        /** Lists that say what they were made from, of one part. */
        List<ShotList> part(CorpusPart part) {
            return lists.stream()
                    .filter(list -> list.source() != null && !list.source().isBlank())
                    .filter(list -> CorpusPart.of(list) == part)
                    .toList();
        }
    }

    /** Nothing can be learned from it; the message says where what is wrong. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        Unusable(Reason reason, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    private final Path folder;
    private final SentenceEmbedder embedder;

    Corpus(TrainingSettings settings, SentenceEmbedder embedder) {
        this.folder = settings.corpus();
        this.embedder = embedder;
    }

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    Material read() throws Unusable {
        if (!isThere()) throw new Unusable(Reason.CORPUS_MISSING, folder().toString(), null);
        Material read;
        try {
            read = new Material(ShotLists.read(folder), Schoolbook.in(folder, embedder));
        } catch (IOException | IllegalArgumentException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new Unusable(Reason.CORPUS_UNREADABLE, first, e);
        }
        if (read.part(CorpusPart.TRAIN).isEmpty())
            throw new Unusable(Reason.NOTHING_TO_LEARN, folder().toString(), null);
        return read;
    }

    /** A list's source, read as the kind that the list says it is. */
    static Screenplay screenplay(ShotList list) {
        String source = Objects.requireNonNull(list.source());
        return list.sourceKind() == null
                ? ScreenplayReader.read(source)
                : ScreenplayReader.read(source, list.sourceKind());
    }
}
