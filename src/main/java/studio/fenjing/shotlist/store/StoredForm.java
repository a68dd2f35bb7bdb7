package studio.fenjing.shotlist.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Film values in a column: JSON that names its schema, so that older rows can be brought up to date when they are read. */
final class StoredForm {
    static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(see -> see.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private StoredForm() {}

    static String of(Record value) {
        return "{\"schema\":%d,\"value\":%s}".formatted(SCHEMA, JSON.writeValueAsString(value));
    }

    /** @throws IllegalStateException where a newer Fenjing has written the row */
    static <T extends Record> T read(String stored, Class<T> type) {
        JsonNode document = JSON.readTree(stored);
        int schema = document.path("schema").asInt();
        if (schema != SCHEMA)
            throw new IllegalStateException("expected stored form %d but found %d".formatted(SCHEMA, schema));
        return JSON.treeToValue(document.path("value"), type);
    }
}
