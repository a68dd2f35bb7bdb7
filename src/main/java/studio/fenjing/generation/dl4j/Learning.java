package studio.fenjing.generation.dl4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.ShotList;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.measure.Contest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a network learned, as {@code learning.json} beside its weights tells it: for people, not needed to serve.
 *
 * @param ended when it had learned
 * @param epochs of maximum likelihood
 * @param writing epochs of the writer; none where it had no lines to learn from
 * @param rounds of the adversarial game; none where it was not played
 * @param contest how the game ended; absent where it was not played
 * @param writersGame absent where it was not played
 */
public record Learning(
        Instant ended,
        Material material,
        List<Epoch> epochs,
        @Nullable List<Epoch> writing,
        List<Round> rounds,
        @Nullable Contest contest,
        @Nullable WritersGame writersGame) {
    private static final String FILE = "learning.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How much there was to learn from, the parts that are kept for tuning and testing included. */
    public record Material(int lists, int scenes, int shots) {
        public static Material of(List<ShotList> corpus) {
            return new Material(
                    corpus.size(),
                    corpus.stream().mapToInt(list -> list.scenes().size()).sum(),
                    (int) corpus.stream().flatMap(ShotList::shots).count());
        }
    }

    /** The adversarial game of the writer, and how it ended. */
    public record WritersGame(List<Round> rounds, Contest contest) {
        public WritersGame {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * @param trainNll nats a token on what it learns from, with dropout
     * @param tuneNll nats a token on what it does not learn from
     * @param best so far
     */
    public record Epoch(int number, double trainNll, double tuneNll, boolean best) {}

    public Learning {
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(material, "material");
        epochs = List.copyOf(epochs);
        writing = writing == null ? List.of() : List.copyOf(writing); // older files have none
        rounds = List.copyOf(rounds);
    }

    Learning with(@Nullable WritersGame game) {
        return new Learning(ended, material, epochs, writing, rounds, contest, game);
    }

    @Override
    public List<Epoch> writing() {
        return Objects.requireNonNull(writing);
    }

    /** @throws IOException where the file is there but cannot be read; the message says which */
    public static Optional<Learning> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(read(file.toString(), in));
        }
    }

    /** That of the network which comes with Fenjing. */
    public static Optional<Learning> shipped() throws IOException {
        String file = ModelFolder.SHIPPED + "/" + FILE;
        try (@Nullable InputStream in = Learning.class.getClassLoader().getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(read(file, in));
        }
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    private static Learning read(String name, InputStream in) throws IOException {
        try {
            Learning learning = JSON.readValue(in, Learning.class);
            if (learning != null) return learning;
        } catch (JacksonException e) {
            throw new IOException("%s cannot be read: %s".formatted(name, e.getOriginalMessage()), e);
        }
        throw new IOException(name + " is empty");
    }
}
