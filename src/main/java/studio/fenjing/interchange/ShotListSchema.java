package studio.fenjing.interchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/** The JSON schema of shot lists, {@code urn:fenjing:shot-list:1}. */
public final class ShotListSchema {
    private static final Schema SCHEMA = load();

    private ShotListSchema() {}

    /** What the schema finds wrong with a document, one line a fault; empty where nothing is. */
    public static List<String> faults(String json) {
        try {
            return SCHEMA.validate(json, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (JacksonException e) {
            return List.of(ShotListJson.saysWhere(e));
        } catch (IllegalArgumentException e) {
            return List.of(
                    e.getCause() instanceof JacksonException syntax
                            ? ShotListJson.saysWhere(syntax)
                            : "no JSON: " + e.getMessage());
        }
    }

    private static Schema load() {
        try (InputStream schema = ShotListSchema.class.getResourceAsStream("shot-list.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(schema, "shot-list.schema.json"), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
