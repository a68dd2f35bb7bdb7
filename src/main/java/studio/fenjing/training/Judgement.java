package studio.fenjing.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.fenjing.generation.measure.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the gate said of a network, kept beside its weights. */
public record Judgement(Instant at, NetworkId against, Verdict verdict) {
    private static final String FILE = "verdict.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    /** Absent where there is none that can be read: it is for people, and no network needs it to serve. */
    static @Nullable Judgement read(Path folder) {
        try {
            return JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), Judgement.class);
        } catch (IOException | JacksonException e) {
            return null;
        }
    }
}
