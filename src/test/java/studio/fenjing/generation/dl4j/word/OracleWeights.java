package studio.fenjing.generation.dl4j.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Arrays by name in a file of floats. */
final class OracleWeights {
    private final float[] all;
    private final Map<String, JsonNode> places = new HashMap<>();

    OracleWeights(Path index, float[] all) throws IOException {
        this.all = all;
        for (JsonNode place : JsonMapper.shared().readTree(Files.readAllBytes(index)))
            places.put(place.get("name").asString(), place);
    }

    float[] of(String name) {
        JsonNode place = places.get(name);
        int length = 1;
        for (JsonNode size : place.get("shape")) length *= size.asInt();
        int offset = place.get("offset").asInt();
        return Arrays.copyOfRange(all, offset, offset + length);
    }

    /** Matrices of the same height as one, row by row. */
    float[] sideBySide(String... names) {
        float[][] parts = Arrays.stream(names).map(this::of).toArray(float[][]::new);
        JsonNode shape = places.get(names[0]).get("shape");
        int width = shape.get(shape.size() - 1).asInt();
        int rows = parts[0].length / width;
        float[] joined = new float[rows * width * parts.length];
        for (int row = 0; row < rows; row++)
            for (int part = 0; part < parts.length; part++)
                System.arraycopy(parts[part], row * width, joined, (row * parts.length + part) * width, width);
        return joined;
    }
}
